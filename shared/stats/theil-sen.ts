import { quantileSorted } from './quantile.ts';

/**
 * Slope of a series that a few outliers cannot tilt (Theil–Sen: the median of all pairwise slopes).
 * @param t  times in any unit, length n; pairs at the same time are left out
 * @param y  values, length n; null is skipped
 * @returns  unit of y per unit of t, or null when fewer than 3 usable points
 * Source: Sen 1968, doi:10.1080/01621459.1968.10480934. O(n² log n) time, O(n²) memory.
 * @example theilSen([0, 1, 2], [1, 3, 5]) // 2
 */
export function theilSen(t: ArrayLike<number>, y: ArrayLike<number | null>): number | null {
  const { slopes, n } = pairwiseSlopes(t, y);
  return n < 3 ? null : quantileSorted(slopes, 0.5);
}

/**
 * Slopes between all pairs of points, ascending, and the number of usable points.
 * @example pairwiseSlopes([0, 1, 2], [1, 3, 4]).slopes // [1, 1.5, 2]
 */
export function pairwiseSlopes(t: ArrayLike<number>, y: ArrayLike<number | null>): { slopes: Float64Array; n: number } {
  if (t.length !== y.length) throw new RangeError(`${t.length} times but ${y.length} values`);
  const times: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < t.length; i++) {
    const value = y[i]!;
    if (value === null) continue;
    if (Number.isNaN(value) || Number.isNaN(t[i])) throw new RangeError(`point ${i} must be a number, got NaN`);
    times.push(t[i]!);
    values.push(value);
  }
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const gap = times[j]! - times[i]!;
      if (gap !== 0) slopes[count++] = (values[j]! - values[i]!) / gap;
    }
  }
  return { slopes: slopes.subarray(0, count).sort(), n };
}
