import type { ChartBasis, LimitState } from '../model/chart.ts';
import type { Grain } from '../model/series.ts';
import { chartBasisWords } from '../words/chart-basis-words.ts';

/**
 * Why this chart and how far its limits can be trusted, in one to five plain English sentences. Other languages word
 * `ChartBasis` themselves, see `chartBasisWords`.
 */
export function chartReason(basis: ChartBasis, state: LimitState, grain: Grain): string {
  return chartBasisWords(basis, state, grain, 'en');
}
