/**
 * Bytes of SQLite's records (https://www.sqlite.org/fileformat2.html#record_format): big-endian integers in the fewest bytes that hold them,
 * announced by a serial type.
 */
const REAL = 7;
/** Bytes of an integer by its serial type: 0 is NULL, 8 and 9 are the constants 0 and 1. */
export const SIZES = Uint8Array.of(0, 1, 2, 3, 4, 6, 8, 8, 0, 0);

/** The serial type of a whole number, or of NaN (NULL). */
export function integerType(value: number): number {
  const size = value < 0 ? -1 - value : value;
  if (size <= 127) return value === 0 ? 8 : value === 1 ? 9 : 1;
  if (size <= 32_767) return 2;
  if (size <= 8_388_607) return 3;
  if (size <= 2_147_483_647) return 4;
  if (size <= 140_737_488_355_327) return 5;
  return Number.isNaN(size) ? 0 : 6;
}

/** The serial type of any number: whole ones are stored as integers, as SQLite does in a column of reals. */
export function realType(value: number): number {
  return Number.isNaN(value) || (Number.isInteger(value) && Math.abs(value) <= 140_737_488_355_327)
    ? integerType(value)
    : REAL;
}

/** Writes the number under its serial type; gives where the next value begins. */
export function putNumber(bytes: Buffer, at: number, type: number, value: number): number {
  switch (type) {
    case 1:
      bytes[at] = value;
      return at + 1;
    case 2:
      bytes[at] = value >> 8;
      bytes[at + 1] = value;
      return at + 2;
    case 3:
      bytes[at] = value >> 16;
      bytes[at + 1] = value >> 8;
      bytes[at + 2] = value;
      return at + 3;
    case 4:
      return put32(bytes, at, value);
    case 5: {
      const high = Math.floor(value / 2 ** 32);
      bytes[at] = high >> 8;
      bytes[at + 1] = high;
      return put32(bytes, at + 2, value - high * 2 ** 32);
    }
    case 6:
      return bytes.writeBigInt64BE(BigInt(value), at);
    case REAL:
      return bytes.writeDoubleBE(value, at);
    default:
      return at;
  }
}

function put32(bytes: Buffer, at: number, value: number): number {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
  return at + 4;
}

/** Bytes of a number from 0 to 2^53 as a varint. */
export function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest > 127 && size < 8; rest = Math.floor(rest / 128)) size++;
  return size;
}

export function putVarint(bytes: Buffer, at: number, value: number): number {
  if (value <= 127) {
    bytes[at] = value;
    return at + 1;
  }
  const size = varintSize(value);
  let rest = value;
  for (let k = size - 1; k >= 0; k--) {
    bytes[at + k] = (rest % 128) | (k === size - 1 ? 0 : 128);
    rest = Math.floor(rest / 128);
  }
  return at + size;
}

/** The serial type of a text of so many bytes. */
export function textType(length: number): number {
  return 13 + 2 * length;
}
