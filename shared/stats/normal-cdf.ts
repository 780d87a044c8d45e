import cdf from '@stdlib/stats-base-dists-normal-cdf';

/**
 * Share of a standard normal variable's draws that stay at or below `z`.
 * @param z  standard deviations from the mean; ±Infinity allowed
 * @returns  share of 1; accurate in the lower tail down to 1e-300. RangeError for NaN
 * Source: @stdlib (complementary error function). O(1).
 * @example normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z must be a number, got NaN');
  return cdf(z, 0, 1);
}

/**
 * How often chance alone gives a normal score at least this far from 0, on either side.
 * @param z  standard score
 * @returns  two-sided p-value, share of 1
 * @example twoSidedP(-1.959963984540054) // 0.05
 */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
