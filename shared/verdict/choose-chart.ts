import type { ChartBasis, ChartKind, LimitState } from '../model/chart.ts';

export type ChartChoice = { kind: ChartKind; choice: ChartBasis['choice']; state: LimitState };

/** Above this sigma-Z the counts vary more than chance within a period explains. */
export const LARGEST_PLAIN_SIGMA_Z = 1.2;
const RARE_MEAN = 1.5;
const MANY_ZEROS = 0.5;
const LEAST_GAPS = 10;

/**
 * Which control chart explains a count series, and how far its limits can be trusted (METRICS.md 3).
 * @param facts.tested      periods tested
 * @param facts.gaps        gaps between periods with a complaint that could be plotted
 * @param facts.sigmaZ      null counts as chance alone
 * @returns  under 10 points a run chart without limits; 10–11 rules only; 12–19 trial limits; 20 and more full limits.
 *           Rare clusters (mean under 1.5 a period, or no complaint in more than half of them): a G chart from 10 gaps, else
 *           a run chart
 */
export function chooseChart(facts: {
  tested: number;
  hasExposure: boolean;
  meanCount: number;
  zeroShare: number;
  sigmaZ: number | null;
  gaps: number;
}): ChartChoice {
  if (facts.tested < 10) return { kind: 'run', choice: 'short', state: 'none' };
  if (facts.meanCount < RARE_MEAN || facts.zeroShare > MANY_ZEROS) {
    return facts.gaps < LEAST_GAPS
      ? { kind: 'run', choice: 'rare', state: 'none' }
      : { kind: 'G', choice: 'gaps', state: limitState(facts.gaps) };
  }
  const state = limitState(facts.tested);
  const isOverdispersed = facts.sigmaZ !== null && facts.sigmaZ > LARGEST_PLAIN_SIGMA_Z;
  if (facts.hasExposure) {
    return isOverdispersed ? { kind: 'U′', choice: 'rate-overdispersed', state } : { kind: 'U', choice: 'rate', state };
  }
  return isOverdispersed ? { kind: 'I', choice: 'count-overdispersed', state } : { kind: 'C', choice: 'count', state };
}

/**
 * How far limits may be trusted, by the number of points they rest on.
 * @example limitState(12) // 'trial'
 */
export function limitState(points: number): LimitState {
  if (points < 10) return 'none';
  if (points < 12) return 'rules-only';
  return points < 20 ? 'trial' : 'full';
}
