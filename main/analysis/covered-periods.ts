import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';
import { periodColumn } from './period-column.ts';
import { receiptsReach } from './receipts-reach.ts';

const DAY_MS = 86_400_000;

/**
 * The periods that exports cover, ascending. A week is covered when the months of its Monday and of its Sunday both are; of
 * the week in which the data end, the month of its Monday is enough, and weeks after it are not covered.
 */
export function coveredPeriods(columns: StoreColumns, grain: Grain): number[] {
  const { coveredMonths, zone } = columns;
  if (grain === 'month') return [...coveredMonths];
  const [first] = coveredMonths;
  if (first === undefined || Number.isNaN(columns.asOf)) return [];
  const months = new Set(coveredMonths);
  const [lastWeek = 0] = periodColumn(Float64Array.of(receiptsReach(columns).seen), 'week', zone);
  const weeks: number[] = [];
  for (let week = periodNumberOf(`${periodNameOf(first, 'month')}-01`, 'week'); week <= lastWeek; week += 1) {
    const monday = periodNameOf(week, 'week');
    const isBegun = months.has(monthOf(monday));
    if (isBegun && (week === lastWeek || months.has(monthOf(dayAfter(monday, 6))))) weeks.push(week);
  }
  return weeks;
}

function monthOf(day: string): number {
  return periodNumberOf(day.slice(0, 7), 'month');
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
