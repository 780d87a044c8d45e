/** Values of one band of the range at a time. */
const BANDS = 4096;

/**
 * The value that `n` others stand before in ascending order, without sorting: values are counted in 4,096 bands of their range, and
 * the band that holds the value is looked into again.
 * @param values  finite numbers, any order; not changed
 * @param n       0 … values.length - 1, else RangeError
 * @returns  unit of the values. O(values) for each narrowing of the range by 4,096
 * @example nthSmallest(Float64Array.of(30, 10, 20), 1) // 20
 */
export function nthSmallest(values: Float64Array, n: number): number {
  if (!(n >= 0 && n < values.length)) throw new RangeError(`no value ${n} of ${values.length}`);
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = BANDS / (high - low);
  // A range too narrow or too wide for a number of its own has no bands.
  if (!(scale > 0 && scale < Infinity)) return values.toSorted()[n]!;
  const bandOf = (value: number): number => Math.min(BANDS - 1, Math.floor((value - low) * scale));
  const size = new Uint32Array(BANDS);
  for (let k = 0; k < values.length; k++) size[bandOf(values[k]!)]!++;
  let before = 0;
  let band = 0;
  while (before + size[band]! <= n) before += size[band++]!;
  const inside = values.filter((value) => bandOf(value) === band);
  return nthSmallest(inside, n - before);
}
