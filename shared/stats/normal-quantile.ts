import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The value of a standard normal variable that a share `p` of its draws stays below.
 * @param p  share of 1, 0 < p < 1
 * @returns  z, unbounded; RangeError outside 0 < p < 1
 * Source: @stdlib (Cephes/Boost rational approximations, full double precision). O(1).
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie between 0 and 1, got ${p}`);
  return quantile(p, 0, 1);
}

/**
 * Half-width in standard errors of a two-sided normal interval.
 * @param level  confidence level, share of 1, 0 < level < 1
 * @returns  z > 0; RangeError outside 0 < level < 1
 * @example normalHalfWidth(0.95) // 1.959963984540054
 */
export function normalHalfWidth(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1, got ${level}`);
  return -normalQuantile((1 - level) / 2);
}
