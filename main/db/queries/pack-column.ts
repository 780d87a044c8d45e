import { assertNever } from '../../../shared/model/result.ts';

/** How one column is kept: its array type, how its bytes are packed, its length. Value = stored * scale + offset. */
export type Packing = {
  type: 'f64' | 'f32' | 'i32' | 'i16' | 'i8' | 'u8' | 'u32';
  as: 'raw' | 'u8' | 'u16' | 'u32';
  scale: number;
  offset: number;
  /** True when the largest stored value means NaN. */
  hasAbsent: boolean;
  length: number;
};

export type TypedColumn = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint8Array | Uint32Array;

/** Instants are often whole minutes or seconds: the widest step that all values share. */
const SCALES = [60_000, 1000, 1];

/**
 * Packs a column into the narrowest whole numbers that give it back exactly; half to an eighth of its size, which is what
 * makes a reload fast.
 * @param room  gives so many bytes to write to, at a place that eight divides: at most as many as the column has
 */
export function packColumn(
  column: TypedColumn,
  room: (bytes: number) => Uint8Array = (bytes) => new Uint8Array(bytes),
): { packing: Packing; bytes: Uint8Array } {
  const type = typeOf(column);
  const fit = column instanceof Int8Array || column instanceof Uint8Array ? null : findFit(column);
  if (fit === null) {
    const packing: Packing = { type, as: 'raw', scale: 1, offset: 0, hasAbsent: false, length: column.length };
    const bytes = room(column.byteLength);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    return { packing, bytes };
  }
  const { as, scale, offset, hasAbsent } = fit;
  const bytes = room(column.length * (as === 'u8' ? 1 : as === 'u16' ? 2 : 4));
  const stored = packedView(as, bytes, column.length);
  if (column instanceof Float64Array || column instanceof Float32Array)
    storeDoubles(column, stored, scale, offset, largest(as));
  else storeIntegers(column, stored, offset);
  return { packing: { type, as, scale, offset, hasAbsent, length: column.length }, bytes };
}

type Stored = Uint8Array | Uint16Array | Uint32Array;

function storeDoubles(
  column: Float64Array | Float32Array,
  to: Stored,
  scale: number,
  offset: number,
  absent: number,
): void {
  for (let row = 0; row < to.length; row += 1) {
    const value = column[row] ?? Number.NaN;
    to[row] = Number.isNaN(value) ? absent : (value - offset) / scale;
  }
}

function storeIntegers(column: Exclude<TypedColumn, Float64Array | Float32Array>, to: Stored, offset: number): void {
  for (let row = 0; row < to.length; row += 1) to[row] = (column[row] ?? 0) - offset;
}

/** The column again. */
export function unpackColumn(packing: Packing, bytes: Uint8Array): TypedColumn {
  const { type, as, scale, offset, length } = packing;
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (as === 'raw') return view(type, aligned, length);
  const packed = packedView(as, aligned, length);
  if (type === 'i32') return shifted(new Int32Array(packed), offset);
  if (type === 'i16') return shifted(new Int16Array(packed), offset);
  if (type === 'u32') return shifted(new Uint32Array(packed), offset);
  const absent = packing.hasAbsent ? largest(as) : Number.POSITIVE_INFINITY;
  if (type === 'f32') return scaled(new Float32Array(packed), scale, offset, absent);
  return scaled(new Float64Array(packed), scale, offset, absent);
}

/** Small loops over one array type each: that is what keeps them at about a nanosecond a value. */
function shifted<T extends Int32Array | Int16Array | Uint32Array>(column: T, offset: number): T {
  if (offset !== 0) for (let row = 0; row < column.length; row += 1) column[row] = (column[row] ?? 0) + offset;
  return column;
}

function scaled<T extends Float64Array | Float32Array>(column: T, scale: number, offset: number, absent: number): T {
  if (scale === 1 && offset === 0 && absent === Number.POSITIVE_INFINITY) return column;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    column[row] = value === absent ? Number.NaN : value * scale + offset;
  }
  return column;
}

type Width = 'u8' | 'u16' | 'u32';
type Fit = { as: Width; scale: number; offset: number; hasAbsent: boolean };

function findFit(column: Exclude<TypedColumn, Int8Array | Uint8Array>): Fit | null {
  if (column instanceof Float64Array) return fitDoubles(column);
  if (column instanceof Float32Array) return narrowerThan(4, fitDoubles(new Float64Array(column)));
  return column instanceof Int16Array ? narrowerThan(2, fitIntegers(column)) : fitIntegers(column);
}

/** A fit that saves nothing is none: the column itself is quicker to read. */
function narrowerThan(bytes: number, fit: Fit | null): Fit | null {
  const width = fit === null || fit.as === 'u32' ? 4 : fit.as === 'u16' ? 2 : 1;
  return width < bytes ? fit : null;
}

function fitIntegers(column: Int32Array | Int16Array | Uint32Array): Fit {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return narrowest(low, high, 1, false) ?? { as: 'u32', scale: 1, offset: 0, hasAbsent: false };
}

function fitDoubles(column: Float64Array): Fit | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let hasAbsent = false;
  let step = 0;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? Number.NaN;
    if (Number.isNaN(value)) {
      hasAbsent = true;
      continue;
    }
    if (value < low) low = value;
    if (value > high) high = value;
    let scale = SCALES[step] ?? 1;
    // Multiplied back, not only divided: a quotient may round to a whole number.
    while (Math.floor(value / scale) * scale !== value) {
      step += 1;
      if (step === SCALES.length) return null;
      scale = SCALES[step] ?? 1;
    }
  }
  return Number.isSafeInteger(low) || low > high ? narrowest(low, high, SCALES[step] ?? 1, hasAbsent) : null;
}

function narrowest(low: number, high: number, scale: number, hasAbsent: boolean): Fit | null {
  if (low > high) return { as: 'u8', scale: 1, offset: 0, hasAbsent };
  const span = (high - low) / scale + (hasAbsent ? 1 : 0);
  for (const as of ['u8', 'u16', 'u32'] as const) if (span <= largest(as)) return { as, scale, offset: low, hasAbsent };
  return null;
}

function typeOf(column: TypedColumn): Packing['type'] {
  if (column instanceof Float64Array) return 'f64';
  if (column instanceof Float32Array) return 'f32';
  if (column instanceof Int32Array) return 'i32';
  if (column instanceof Int16Array) return 'i16';
  if (column instanceof Int8Array) return 'i8';
  return column instanceof Uint8Array ? 'u8' : 'u32';
}

function largest(as: Width): number {
  return as === 'u8' ? 0xff : as === 'u16' ? 0xffff : 0xffffffff;
}

function packedView(as: Width, { buffer, byteOffset }: Uint8Array, length: number): Stored {
  if (as === 'u8') return new Uint8Array(buffer, byteOffset, length);
  return as === 'u16' ? new Uint16Array(buffer, byteOffset, length) : new Uint32Array(buffer, byteOffset, length);
}

function view(type: Packing['type'], { buffer, byteOffset }: Uint8Array, length: number): TypedColumn {
  switch (type) {
    case 'f64':
      return new Float64Array(buffer, byteOffset, length);
    case 'f32':
      return new Float32Array(buffer, byteOffset, length);
    case 'i32':
      return new Int32Array(buffer, byteOffset, length);
    case 'i16':
      return new Int16Array(buffer, byteOffset, length);
    case 'u32':
      return new Uint32Array(buffer, byteOffset, length);
    case 'i8':
      return new Int8Array(buffer, byteOffset, length);
    case 'u8':
      return new Uint8Array(buffer, byteOffset, length);
    default:
      return assertNever(type);
  }
}
