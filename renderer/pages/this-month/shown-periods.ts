import type { Grain } from '../../../shared/model/series.ts';

/** How many periods the small charts of a table show: two years of months, one year of weeks. */
export function shownPeriods(grain: Grain): number {
  return grain === 'week' ? 52 : 24;
}
