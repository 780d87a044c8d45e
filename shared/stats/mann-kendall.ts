import { twoSidedP } from './normal-cdf.ts';

export type MannKendall = {
  /** Pairs that rise less pairs that fall. */
  s: number;
  /** Variance of s if there were no trend, corrected for ties. */
  variance: number;
  /** Kendall's tau-b, −1..1; null when all values are equal. */
  tauB: number | null;
  /** With continuity correction; 0 when s is 0. */
  z: number;
  /** Two-sided, normal approximation. */
  p: number;
};

/**
 * Do later values tend to be larger (or smaller) than earlier ones? Mann–Kendall test, two-sided, tie-corrected.
 * @param values  in order of time, any unit; null is skipped (ranks of time keep their order)
 * @returns  statistic, tie-corrected variance, tau-b, z with continuity correction and p
 * Smallest n: 3 for a meaning, 10 for a good normal approximation; under 2 values s = 0 and p = 1. Independence is
 * assumed: autocorrelation makes p too small.
 * Source: Mann 1945, doi:10.2307/1907187; Kendall 1975; R trend::mk.test. O(n²).
 * @example mannKendall([1, 2, 3, 4, 5]) // { s: 10, variance: 16.67, tauB: 1, z: 2.2045, p: 0.02749 }
 */
export function mannKendall(values: readonly (number | null)[]): MannKendall {
  const x = values.filter((value) => value !== null);
  for (const value of x) if (Number.isNaN(value)) throw new RangeError('values must be numbers or null, got NaN');
  const n = x.length;
  let s = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s += Math.sign(x[j]! - x[i]!);
  const ties = tieSizes(x);
  const pairs = (n * (n - 1)) / 2;
  const tiedPairs = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  const tieTerm = ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - tieTerm) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return {
    s,
    variance,
    tauB: pairs === tiedPairs ? null : s / Math.sqrt((pairs - tiedPairs) * pairs),
    z,
    p: s === 0 ? 1 : twoSidedP(z),
  };
}

function tieSizes(x: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of x) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((size) => size > 1);
}
