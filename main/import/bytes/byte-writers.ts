import type { CompiledField } from '../compile-mapper.ts';
import { localClock, type LocalClock } from '../dates/local-clock.ts';
import { putKey, type FieldColumn } from '../row-columns.ts';
import { byteCache } from './byte-cache.ts';
import { wallSecondsOf, YEAR_2000 } from './iso-bytes.ts';
import { reserveKeyBytes } from './key-texts.ts';
import { reserveTextBytes } from './long-texts.ts';
import { plainNumberOf } from './number-bytes.ts';

/**
 * Reads a cell from its bytes into row `i`. False when it is not of the plain shapes known here: then the text of the cell is read
 * in the general way, which gives the same for all shapes.
 */
export type ByteWriter = (buffer: Buffer, start: number, end: number, quoted: number, i: number) => boolean;

/**
 * The byte-wise writer of one field. `write` reads the text of a cell; `decode`d bytes are never seen here.
 * @param quote  the byte that is doubled inside quoted cells
 */
export function byteWriter({ plan, column, write }: CompiledField, quote: number): ByteWriter {
  const hasWords = plan.nothing.size > 0 || plan.words !== null || plan.isYes !== null;
  switch (column.kind) {
    case 'text':
      return textWriter(column, quote);
    case 'id':
    case 'key':
      return hasWords ? never : keyWriter(column, plan.field.id === 'customer');
    case 'code':
    case 'flag':
      return cachedWriter(column.values, write);
    default:
      if (plan.field.kind === 'instant') {
        const isWritten = plan.duration === null && (plan.reading === null || plan.reading.how === 'written');
        return isWritten && !hasWords ? instantWriter(column.values, localClock(plan.zone)) : never;
      }
      if (plan.field.kind === 'money' && !hasWords) return moneyWriter(column.values, plan.mark === 'dot');
      return cachedWriter(column.values, write);
  }
}

function never(): boolean {
  return false;
}

/** Cells that repeat: what the general reader made of one is remembered. */
function cachedWriter(values: Int32Array | Int8Array | Float64Array, write: CompiledField['write']): ByteWriter {
  const cache = byteCache();
  return (buffer, start, end, quoted, i) => {
    if (quoted === 2) return false;
    const place = cache.find(buffer, start, end);
    if (place >= 0) {
      values[i] = cache.valueAt(place);
      return true;
    }
    if (write(buffer.toString('latin1', start, end), i) !== null) return false;
    cache.add(buffer, start, end, values[i] ?? Number.NaN);
    return true;
  };
}

/** `2024-03-05 09:10:00`, `2024-03-05T09:10:00` and the date alone, from the year 2000 on; an empty cell is absent. */
function instantWriter(values: Float64Array, clock: LocalClock): ByteWriter {
  return (buffer, start, end, _quoted, i) => {
    if (start === end) {
      values[i] = Number.NaN;
      return true;
    }
    const seconds = wallSecondsOf(buffer, start, end);
    if (seconds < 0) return false;
    values[i] = clock(YEAR_2000 + seconds * 1000);
    return true;
  };
}

function moneyWriter(values: Float64Array, isDot: boolean): ByteWriter {
  return (buffer, start, end, _quoted, i) => {
    if (start === end) {
      values[i] = Number.NaN;
      return true;
    }
    const value = plainNumberOf(buffer, start, end, isDot);
    if (Number.isNaN(value)) return false;
    values[i] = value;
    return true;
  };
}

/**
 * A key of ASCII with letters or digits at both ends and at least one digit, so that it is no word for nothing.
 * @param isCustomer  addresses with capital letters are left to the general reader
 */
function keyWriter(column: Extract<FieldColumn, { kind: 'key' | 'id' }>, isCustomer: boolean): ByteWriter {
  const { texts } = column;
  return (buffer, start, end, _quoted, i) => {
    if (start === end) {
      putKey(column, i, null);
      return true;
    }
    const length = end - start;
    if (!isAlphanumeric(buffer[start] ?? 0) || !isAlphanumeric(buffer[end - 1] ?? 0)) return false;
    if (texts.used + length > texts.bytes.length) reserveKeyBytes(texts, length);
    const { bytes, used } = texts;
    let digits = 0;
    let [isMail, hasCapital] = [false, false];
    for (let k = 0; k < length; k++) {
      const byte = buffer[start + k] ?? 0;
      // Blanks, other bytes than ASCII, and `+`, as in 1.03E+13.
      if (byte <= 32 || byte >= 127 || byte === 43 || byte === 34) return false;
      if (byte >= 48 && byte <= 57) digits++;
      else if (byte === 64) isMail = true;
      else if (byte >= 65 && byte <= 90) hasCapital = true;
      bytes[used + k] = byte;
    }
    if (digits === 0 || (isCustomer && isMail && hasCapital)) return false;
    // `17850.0` is the id 17850.
    if (length > 2 && buffer[end - 1] === 48 && buffer[end - 2] === 46) return false;
    texts.starts[i] = used;
    texts.ends[i] = used + length;
    texts.used = used + length;
    return true;
  };
}

function isAlphanumeric(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

/** Without blanks at both ends; doubled quotes become one. */
function textWriter({ texts }: Extract<FieldColumn, { kind: 'text' }>, quote: number): ByteWriter {
  return (buffer, start, end, quoted, i) => {
    let from = start;
    let to = end;
    while (from < to && (buffer[from] ?? 0) <= 32) from++;
    while (to > from && (buffer[to - 1] ?? 0) <= 32) to--;
    const at = reserveTextBytes(texts, i, to - from);
    if (quoted === 2) {
      texts.offsets[i + 1] = copySingle(buffer, from, to, quote, texts.bytes, at);
      return true;
    }
    buffer.copy(texts.bytes, at, from, to);
    texts.offsets[i + 1] = at + to - from;
    return true;
  };
}

/** Copies bytes with one quote for each two; gives where it ends. */
function copySingle(
  from: Uint8Array,
  start: number,
  end: number,
  quote: number,
  to: Uint8Array,
  offset: number,
): number {
  let at = offset;
  for (let k = start; k < end; k++) {
    const byte = from[k] ?? 0;
    to[at++] = byte;
    if (byte === quote) k++;
  }
  return at;
}
