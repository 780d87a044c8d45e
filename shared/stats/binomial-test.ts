import { logGamma } from './log-gamma.ts';
import { firstAtMost, sumTail } from './monotone-tail.ts';
import { requireShare } from './require-count.ts';

/**
 * Could x of n have come from a chance of `chance`? Exact two-sided binomial test: all outcomes no likelier than the
 * one seen are added up ("minlike", ties within a relative 1e-7).
 * @param x,n     counts
 * @param chance  share of 1, 0..1
 * @returns  two-sided p-value; 1 when n is 0
 * Source: R binom.test. O(log n + length of the tails that matter).
 * @example binomialTest(11, 18, 800 / 1900) // 0.1500071975…
 */
export function binomialTest(x: number, n: number, chance: number): number {
  requireShare(x, n);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`chance must lie in 0..1, got ${chance}`);
  if (chance === 0) return x === 0 ? 1 : 0;
  if (chance === 1) return x === n ? 1 : 0;
  const mean = n * chance;
  if (x === mean) return 1;
  const odds = chance / (1 - chance);
  const logP = (i: number): number => logBinomial(i, n, chance);
  const up = (i: number): number => ((n - i) / (i + 1)) * odds;
  const down = (i: number): number => i / (n - i + 1) / odds;
  const lowTail = (from: number): number => sumTail(from, 0, -1, Math.exp(logP(from)), down);
  const highTail = (from: number): number => sumTail(from, n, 1, Math.exp(logP(from)), up);
  const limit = logP(x) + Math.log1p(1e-7);
  if (x < mean) {
    const other = firstAtMost(Math.ceil(mean), n, limit, logP);
    return Math.min(1, lowTail(x) + (other === null ? 0 : highTail(other)));
  }
  const other = firstAtMost(Math.floor(mean), 0, limit, logP);
  return Math.min(1, highTail(x) + (other === null ? 0 : lowTail(other)));
}

function logBinomial(i: number, n: number, chance: number): number {
  const choose = logGamma(n + 1) - logGamma(i + 1) - logGamma(n - i + 1);
  return choose + i * Math.log(chance) + (n - i) * Math.log1p(-chance);
}
