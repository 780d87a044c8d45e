/**
 * The value that a share `p` of the data stays below (type 7: linear interpolation at (n − 1) p, the default of R).
 * @param values  finite numbers, any order; not changed
 * @param p       share of 1, 0..1
 * @returns  unit of the values; null for no values
 * Source: Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566. O(n log n): sort once and use `quantileSorted` for many p.
 * @example quantile([1, 2, 3, 4], 0.9) // 3.7
 */
export function quantile(values: ArrayLike<number>, p: number): number | null {
  return quantileSorted(Float64Array.from(values).sort(), p);
}

/**
 * The same of values that are already in ascending order. O(1).
 * @example quantileSorted([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must lie in 0..1, got ${p}`);
  const n = sorted.length;
  if (n === 0) return null;
  if (Number.isNaN(sorted[n - 1])) throw new RangeError('values must be numbers, got NaN');
  const h = (n - 1) * p;
  const below = Math.floor(h);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, n - 1)]!;
  return h === below ? low : low + (h - below) * (high - low);
}

/**
 * The middle value: half of the data below, half above.
 * @example median([3, 1, 2]) // 2
 */
export function median(values: ArrayLike<number>): number | null {
  return quantile(values, 0.5);
}
