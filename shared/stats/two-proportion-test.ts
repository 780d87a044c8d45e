import { twoSidedP } from './normal-cdf.ts';
import { requireShare } from './require-count.ts';

/**
 * Could two proportions be the same? Pooled two-proportion z test without continuity correction.
 * @param x1,n1,x2,n2  counts
 * @returns  z (positive when the first is larger) and the two-sided p; z = 0 and p = 1 when the pooled share is 0 or 1;
 *           nulls when n1 or n2 is 0. Approximate: use `fisherExact` when an expected count is under 5
 * Source: R prop.test(c(x1, x2), c(n1, n2), correct = FALSE), statistic z². O(1).
 * @example twoProportionTest(56, 70, 48, 80) // { z: 2.650…, p: 0.00804… }
 */
export function twoProportionTest(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): { z: number | null; p: number | null } {
  requireShare(x1, n1);
  requireShare(x2, n2);
  if (n1 === 0 || n2 === 0) return { z: null, p: null };
  const pooled = (x1 + x2) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  if (x1 + x2 === 0 || x1 + x2 === n1 + n2) return { z: 0, p: 1 };
  const z = (x1 / n1 - x2 / n2) / Math.sqrt(variance);
  return { z, p: twoSidedP(z) };
}
