import { nthSmallest } from './nth-smallest.ts';

/**
 * The middle value of many numbers, without sorting: the same as `median` of them.
 * @param values  finite numbers, any order; not changed
 * @returns  unit of the values; null for no values
 * Source: as `quantile` (type 7). O(n).
 * @example quickMedian(Float64Array.of(3, 1, 2, 4)) // 2.5
 */
export function quickMedian(values: Float64Array): number | null {
  const n = values.length;
  if (n === 0) return null;
  const low = nthSmallest(values, (n - 1) >> 1);
  return n % 2 === 1 ? low : low + 0.5 * (nthSmallest(values, n >> 1) - low);
}
