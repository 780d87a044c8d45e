import { betaQuantile } from './beta-quantile.ts';
import { binomialTest } from './binomial-test.ts';
import { requireCount } from './require-count.ts';

export type RateRatio = { ratio: number | null; low: number | null; high: number | null; p: number | null };

/**
 * How many times as high one rate is as another, exactly (conditional on the sum of the counts).
 * @param x1,t1  events and exposure (chances or time, > 0) of the first
 * @param x2,t2  the same of the second
 * @param level  confidence level, share of 1
 * @returns  (x1/t1)/(x2/t2), Clopper–Pearson limits of the conditional share turned into a ratio, and the two-sided
 *           exact p ("minlike"). A ratio or upper limit that is infinite (x2 = 0) is null; both counts 0: all null
 * Poisson counts: for over-dispersed ones the interval is too narrow (see `negativeBinomialFit`).
 * Source: R poisson.test with two samples; Przyborowski & Wilenski 1940, doi:10.2307/2332612. O(log n).
 * @example rateRatio(11, 800, 7, 1100) // { ratio: 2.1607…, low: 0.7649…, high: 6.5736…, p: 0.1500… }
 */
export function rateRatio(x1: number, t1: number, x2: number, t2: number, level = 0.95): RateRatio {
  requireCount('x1', x1);
  requireCount('x2', x2);
  if (!(t1 > 0 && t2 > 0 && Number.isFinite(t1) && Number.isFinite(t2))) {
    throw new RangeError(`exposures must be positive, got ${t1} and ${t2}`);
  }
  const n = x1 + x2;
  if (n === 0) return { ratio: null, low: null, high: null, p: null };
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1, got ${level}`);
  const tail = (1 - level) / 2;
  return {
    ratio: x2 === 0 ? null : x1 / t1 / (x2 / t2),
    low: x1 === 0 ? 0 : betaOdds(tail, x1, x2 + 1) * (t2 / t1),
    high: x2 === 0 ? null : betaOdds(1 - tail, x1 + 1, x2) * (t2 / t1),
    p: binomialTest(x1, n, t1 / (t1 + t2)),
  };
}

/** q / (1 − q) of a beta quantile q, precise also where q is close to 1. */
function betaOdds(p: number, a: number, b: number): number {
  return betaQuantile(p, a, b) / betaQuantile(1 - p, b, a);
}
