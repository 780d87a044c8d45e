import quantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * The value that a share `p` of the draws of a Beta(a, b) variable stays below.
 * @param p  share of 1, 0 <= p <= 1
 * @param a  first shape, > 0
 * @param b  second shape, > 0
 * @returns  share of 1
 * Source: @stdlib (inverse incomplete beta function, Boost). O(1).
 * @example betaQuantile(0.975, 1, 10) // 0.3084971078187608
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must lie in 0..1, got ${p}`);
  if (!(a > 0 && b > 0)) throw new RangeError(`shapes must be positive, got ${a} and ${b}`);
  return quantile(p, a, b);
}
