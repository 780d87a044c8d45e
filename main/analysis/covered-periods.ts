import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';

/**
 * The periods that exports cover, ascending. A week is covered when the months of its Monday and of its Sunday are; the
 * week in which the data begin and the one in which they end need only the month that is there.
 */
export function coveredPeriods({ cases, coveredMonths }: StoreColumns, grain: Grain): number[] {
  if (grain === 'month') return [...coveredMonths];
  const [first] = coveredMonths;
  const last = coveredMonths.at(-1);
  if (first === undefined || last === undefined || cases.n === 0) return [];
  const months = new Set(coveredMonths);
  const weeks: number[] = [];
  const firstWeek = periodNumberOf(`${periodNameOf(first, 'month')}-01`, 'week');
  const endWeek = periodNumberOf(`${periodNameOf(last + 1, 'month')}-01`, 'week');
  for (let week = firstWeek; week <= endWeek; week += 1) {
    const monday = periodNameOf(week, 'week');
    const nextMonday = periodNameOf(week + 1, 'week');
    if (months.has(monthOf(monday)) && months.has(monthOf(dayBefore(nextMonday)))) weeks.push(week);
  }
  return weeks.length === 0 ? [] : withOpenEnd(weeks, cases.week, months);
}

/** The newest week may reach over into a month that has not begun: it is covered as far as time has gone. */
function withOpenEnd(weeks: number[], week: Int32Array, months: ReadonlySet<number>): number[] {
  const next = (weeks.at(-1) ?? 0) + 1;
  const isBegun = week.at(-1) === next && months.has(monthOf(periodNameOf(next, 'week')));
  return isBegun ? [...weeks, next] : weeks;
}

function monthOf(day: string): number {
  return periodNumberOf(day.slice(0, 7), 'month');
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
