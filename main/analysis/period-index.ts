import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { Grain, PeriodName } from '../../shared/model/series.ts';

/** What a place in time is looked up in. */
export type PeriodSpan = { grain: Grain; start: PeriodName };

/**
 * Where a period stands in a series, counted from its first one; it may lie outside.
 * @param name  a period of the series' grain
 * @returns  the index, or null when the name is no period of that grain (a week that starts on no Monday, a month 13)
 */
export function periodIndex({ grain, start }: PeriodSpan, name: PeriodName): number | null {
  const isForm = grain === 'month' ? /^\d{4}-(0[1-9]|1[0-2])$/ : /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
  if (!isForm.test(name)) return null;
  const number = periodNumberOf(name, grain);
  return periodNameOf(number, grain) === name ? number - periodNumberOf(start, grain) : null;
}

/**
 * The same for a period of either grain: a month stands in weeks at the first one that starts in it, a week in months at
 * the month of its Monday.
 */
export function periodIndexAcross(span: PeriodSpan, grain: Grain, name: PeriodName): number | null {
  if (grain === span.grain) return periodIndex(span, name);
  if (periodIndex({ grain, start: name }, name) === null) return null;
  if (span.grain === 'month') return periodIndex(span, name.slice(0, 7));
  const first = `${name}-01`;
  const week = periodNumberOf(first, 'week');
  const starts = periodNameOf(week, 'week') === first ? week : week + 1;
  return starts - periodNumberOf(span.start, 'week');
}
