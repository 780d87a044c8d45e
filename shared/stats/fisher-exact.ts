import { logGamma } from './log-gamma.ts';
import { firstAtMost, sumTail } from './monotone-tail.ts';
import { requireShare } from './require-count.ts';

/**
 * Could two proportions be the same, however small the counts? Fisher's exact test, two-sided: all tables with the same
 * margins that are no likelier than the one seen ("minlike", ties within a relative 1e-7).
 * @param x1,n1,x2,n2  counts
 * @returns  two-sided p-value, share of 1; 1 when a margin is 0
 * Source: R fisher.test, scipy.stats.fisher_exact. O(log n + length of the tails that matter).
 * @example fisherExact(9, 10, 3, 10) // 0.019766611097880443
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number {
  requireShare(x1, n1);
  requireShare(x2, n2);
  const total = x1 + x2;
  const lowest = Math.max(0, total - n2);
  const highest = Math.min(n1, total);
  if (lowest === highest) return 1;
  const mode = Math.floor(((n1 + 1) * (total + 1)) / (n1 + n2 + 2));
  const logP = (i: number): number => logChoose(n1, i) + logChoose(n2, total - i) - logChoose(n1 + n2, total);
  const up = (i: number): number => (((n1 - i) / (i + 1)) * (total - i)) / (n2 - total + i + 1);
  const down = (i: number): number => ((i / (n1 - i + 1)) * (n2 - total + i)) / (total - i + 1);
  const lowTail = (from: number): number => sumTail(from, lowest, -1, Math.exp(logP(from)), down);
  const highTail = (from: number): number => sumTail(from, highest, 1, Math.exp(logP(from)), up);
  const limit = logP(x1) + Math.log1p(1e-7);
  if (logP(mode) <= limit) return 1;
  if (x1 < mode) {
    const other = firstAtMost(mode, highest, limit, logP);
    return Math.min(1, lowTail(x1) + (other === null ? 0 : highTail(other)));
  }
  const other = firstAtMost(mode, lowest, limit, logP);
  return Math.min(1, highTail(x1) + (other === null ? 0 : lowTail(other)));
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
