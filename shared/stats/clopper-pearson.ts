import { betaQuantile } from './beta-quantile.ts';
import { requireShare } from './require-count.ts';

/**
 * Limits that hold a proportion at least as often as promised (exact, and therefore wide).
 * @param x,n    counts; n = 0 gives 0..1
 * @param level  confidence level, share of 1
 * @returns  low and high, shares of 1
 * Source: Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; R binom.test. O(1).
 * @example clopperPearson(0, 10) // { low: 0, high: 0.3084971078187608 }
 */
export function clopperPearson(x: number, n: number, level = 0.95): { low: number; high: number } {
  requireShare(x, n);
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1, got ${level}`);
  const tail = (1 - level) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : 1 - betaQuantile(tail, n - x, x + 1),
  };
}
