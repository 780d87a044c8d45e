import { normalCdf } from './normal-cdf.ts';
import { normalHalfWidth } from './normal-quantile.ts';

/** Counts of one stratum: x1 of n1 with the attribute, x0 of n0 without. */
export type TwoArms = { x1: number; n1: number; x0: number; n0: number };
export type StratifiedDifference = { difference: number; low: number; high: number; p: number };

/**
 * How much more often does something happen with an attribute than without it, once people are compared only with their like
 * (Mantel–Haenszel risk difference over strata)?
 * @param strata  counts; a stratum with an empty arm says nothing and is left out
 * @param level   confidence level, share of 1
 * @returns       difference in −1..1 with Wald limits, two-sided p; null when no stratum has both arms
 * Variance by Greenland & Robins 1985 (doi:10.2307/2530643), valid for few large and for many small strata. O(strata).
 * @example mantelHaenszelDifference([{ x1: 12, n1: 20, x0: 8, n0: 20 }]) // difference 0.2
 */
export function mantelHaenszelDifference(strata: readonly TwoArms[], level = 0.95): StratifiedDifference | null {
  let weight = 0;
  let sum = 0;
  let spread = 0;
  for (const { x1, n1, x0, n0 } of strata) {
    if (![x1, n1, x0, n0].every((count) => Number.isInteger(count) && count >= 0) || x1 > n1 || x0 > n0) {
      throw new RangeError(`no stratum: ${x1} of ${n1} and ${x0} of ${n0}`);
    }
    if (n1 === 0 || n0 === 0) continue;
    const n = n1 + n0;
    weight += (n1 * n0) / n;
    sum += (x1 * n0 - x0 * n1) / n;
    spread += (x1 * (n1 - x1) * n0 ** 3 + x0 * (n0 - x0) * n1 ** 3) / (n1 * n0 * n * n);
  }
  if (weight === 0) return null;
  const difference = sum / weight;
  const error = Math.sqrt(spread) / weight;
  const half = normalHalfWidth(level) * error;
  return {
    difference,
    low: Math.max(-1, difference - half),
    high: Math.min(1, difference + half),
    p: error === 0 ? (difference === 0 ? 1 : 0) : 2 * (1 - normalCdf(Math.abs(difference) / error)),
  };
}
