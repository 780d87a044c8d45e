import type { CountSeries, PeriodName } from '../../../shared/model/series.ts';
import { isLasting } from '../../../shared/model/verdict.ts';
import { judgeSeries } from '../../../shared/verdict/judge-series.ts';
import { monthIndex } from './action-data.ts';

/** Months looked at from the onset on. */
const LONGEST_LOOK = 24;

/**
 * The first month whose data, up to it, showed the change to be lasting.
 * @param onset  where the change began as judged now; null: there is none
 * @returns  index in the series, or null when no month showed it
 */
export function firstFlag(series: CountSeries, onset: PeriodName | null): number | null {
  if (onset === null) return null;
  const from = Math.max(0, monthIndex(series, onset));
  for (let t = from; t < Math.min(series.counts.length, from + LONGEST_LOOK); t += 1) {
    const isLast = t === series.counts.length - 1;
    const upTo: CountSeries = {
      ...series,
      counts: series.counts.slice(0, t + 1),
      exposure: series.exposure === null ? null : series.exposure.slice(0, t + 1),
      lastFraction: isLast ? series.lastFraction : 1,
    };
    if (isLasting(judgeSeries(upTo).verdict)) return t;
  }
  return null;
}
