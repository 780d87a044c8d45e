import type { PeriodName } from '../../../shared/model/series.ts';
import { themeLife } from '../../../shared/themes/theme-life.ts';
import { testedMonths, type ActionSeries } from '../../../shared/verdict/action-rows.ts';
import { monthAt } from './action-data.ts';

/**
 * The month in which a theme was last heard, where it is over.
 * @param to  last month that is looked at, an index
 * @returns  null while it is heard; months that are not known say nothing
 */
export function themeEnd(theme: ActionSeries, to: number): PeriodName | null {
  const months = testedMonths({ ...theme, comparison: null }, 0, to);
  const counts = months.map((t) => theme.series.counts[t] ?? 0);
  const life = themeLife(counts, counts.length);
  return life?.hasEnded === true ? monthAt(theme.series, months[life.last]!) : null;
}
