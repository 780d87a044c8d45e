import type { Grain, PeriodName } from '../model/series.ts';
import type { Lang } from './messages.ts';
import { monthName, periodAt } from './period-names.ts';

/**
 * Labels under the points of a time axis: month letters, with the year under January ("J·2026", `·` is a line break).
 * Up to 30 months every letter; up to 72 the quarters; beyond, and for weeks, as many as stay readable.
 * @param start  first period
 * @param count  number of periods
 * @returns  one label per period, '' where none is printed
 */
export function axisLabels(start: PeriodName, count: number, grain: Grain, lang: Lang): string[] {
  const periods = Array.from({ length: count }, (_unused, i) => periodAt(start, i, grain));
  const months = grain === 'month' ? count : Math.ceil(count / 4.33);
  const every = months <= 30 ? 1 : months <= 72 ? 3 : 12;
  const firstYear = periods.findIndex((period, i) => isMonthStart(periods, i, grain) && period.slice(5, 7) === '01');
  return periods.map((period, i) => {
    const month = Number(period.slice(5, 7));
    if (!isMonthStart(periods, i, grain) || (month - 1) % every !== 0) {
      return i === 0 && firstYear === -1 ? `${letter(month, lang)}·${period.slice(0, 4)}` : '';
    }
    const hasYear = month === 1 || (i === 0 && firstYear === -1);
    return hasYear ? `${letter(month, lang)}·${period.slice(0, 4)}` : letter(month, lang);
  });
}

function isMonthStart(periods: readonly PeriodName[], i: number, grain: Grain): boolean {
  if (grain === 'month') return true;
  return i > 0 && periods[i]?.slice(5, 7) !== periods[i - 1]?.slice(5, 7);
}

function letter(month: number, lang: Lang): string {
  return monthName(month, lang).slice(0, 1);
}
