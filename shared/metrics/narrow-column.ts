import type { NarrowColumn } from '../model/columns.ts';

/**
 * The same whole numbers in the narrowest array that holds them all.
 * @example narrowColumn(Int32Array.of(-1, 300)) // Int16Array.of(-1, 300)
 */
export function narrowColumn(values: Int32Array): NarrowColumn {
  let low = 0;
  let high = 0;
  for (let row = 0; row < values.length; row++) {
    if (values[row]! < low) low = values[row]!;
    if (values[row]! > high) high = values[row]!;
  }
  if (low >= -0x80 && high <= 0x7f) return new Int8Array(values);
  return low >= -0x8000 && high <= 0x7fff ? new Int16Array(values) : values;
}

/**
 * The same numbers with half the bytes where every one of them stays what it is (money in minor units up to 167,772.16 does);
 * NaN is kept.
 */
export function narrowDoubles(values: Float64Array): Float64Array | Float32Array {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Math.fround(value) !== value && !Number.isNaN(value)) return values;
  }
  return new Float32Array(values);
}
