import { normalHalfWidth } from './normal-quantile.ts';
import { requireShare } from './require-count.ts';

/** A share of 1 with its interval; all null when there is nothing to take a share of. */
export type ShareInterval = { share: number | null; low: number | null; high: number | null };

/**
 * A proportion and how far it can be trusted (Wilson's score interval, no continuity correction).
 * @param x      how many have the property, a count
 * @param n      out of how many, a count; 0 gives nulls
 * @param level  confidence level, share of 1
 * @returns  share, low and high, shares of 1, clipped to 0..1; exact ends at x = 0 and x = n
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953; R: prop.test(x, n, correct = FALSE). Any n >= 1. O(1).
 * @example wilsonInterval(31, 120) // { share: 0.2583…, low: 0.1883…, high: 0.3432… }
 */
export function wilsonInterval(x: number, n: number, level = 0.95): ShareInterval {
  requireShare(x, n);
  const z = normalHalfWidth(level);
  if (n === 0) return { share: null, low: null, high: null };
  const share = x / n;
  const centre = (x + (z * z) / 2) / (n + z * z);
  const half = (z * Math.sqrt(x * (1 - share) + (z * z) / 4)) / (n + z * z);
  return {
    share,
    low: x === 0 ? 0 : Math.max(0, centre - half),
    high: x === n ? 1 : Math.min(1, centre + half),
  };
}
