import type { Judgement } from '../model/verdict.ts';

/**
 * What a period usually holds: the expected count give or take two standard deviations under the estimated
 * dispersion, in whole complaints.
 * @param index  a period of the series judged
 * @returns  counts, 0 or more; null where nothing is expected there
 * @example usualRange(judgement, 3) // { low: 12, high: 19 }
 */
export function usualRange(judgement: Judgement, index: number): { low: number; high: number } | null {
  const expected = judgement.expectedBefore[index] ?? judgement.fitted[index] ?? null;
  if (expected === null || !Number.isFinite(expected)) return null;
  const spread = 2 * Math.sqrt(Math.max(expected, 0) * Math.max(judgement.dispersion, 1));
  return { low: Math.max(0, Math.round(expected - spread)), high: Math.max(1, Math.round(expected + spread)) };
}
