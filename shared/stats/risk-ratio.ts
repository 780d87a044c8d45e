import { normalHalfWidth } from './normal-quantile.ts';
import { requireShare } from './require-count.ts';

/**
 * How many times as large one proportion is as another, with Katz's log interval.
 * @param x1,n1,x2,n2  counts
 * @param level  confidence level, share of 1
 * @returns  (x1/n1)/(x2/n2) and its limits; all null when either count or either n is 0 (the logarithm has no value)
 * Source: Katz et al. 1978, doi:10.2307/2530610. O(1).
 * @example riskRatio(56, 70, 48, 80) // { ratio: 1.333…, low: 1.0766…, high: 1.6512… }
 */
export function riskRatio(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level = 0.95,
): { ratio: number | null; low: number | null; high: number | null } {
  requireShare(x1, n1);
  requireShare(x2, n2);
  if (x1 === 0 || x2 === 0) return { ratio: null, low: null, high: null };
  const ratio = x1 / n1 / (x2 / n2);
  const standardError = Math.sqrt(Math.max(0, 1 / x1 - 1 / n1 + 1 / x2 - 1 / n2));
  const half = normalHalfWidth(level) * standardError;
  return { ratio, low: ratio * Math.exp(-half), high: ratio * Math.exp(half) };
}
