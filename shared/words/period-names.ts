import type { Grain, PeriodName } from '../model/series.ts';
import { message, type Lang } from './messages.ts';

const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** The keys of the months' names, January first. */
export const MONTH_KEYS = [
  'month.1',
  'month.2',
  'month.3',
  'month.4',
  'month.5',
  'month.6',
  'month.7',
  'month.8',
  'month.9',
  'month.10',
  'month.11',
  'month.12',
] as const;

/**
 * The name of a month.
 * @param month  1 is January
 */
export function monthName(month: number, lang: Lang): string {
  const key = MONTH_KEYS[month - 1];
  if (key === undefined) throw new RangeError(`not a month: ${month}`);
  return message(lang, key);
}

/**
 * A period as people say it: "March 2026", "week of 2 March 2026".
 * @param period  `YYYY-MM` or the Monday `YYYY-MM-DD`
 * @param relativeTo  a period of the same kind; its year is left out where it is the same
 * @example periodName('2026-03', 'en', '2026-10') // 'March'
 */
export function periodName(period: PeriodName, lang: Lang, relativeTo?: PeriodName): string {
  const hidesYear = relativeTo !== undefined && relativeTo.slice(0, 4) === period.slice(0, 4);
  const month = MONTH.exec(period);
  if (month !== null) {
    const name = monthName(Number(month[2]), lang);
    return hidesYear ? name : `${name} ${month[1]}`;
  }
  return message(lang, 'period.week', { date: dayName(period, lang, hidesYear) });
}

/** The same after a preposition: "in March", "in the week of 2 March". */
export function inPeriod(period: PeriodName, lang: Lang, relativeTo?: PeriodName): string {
  if (MONTH.test(period)) return message(lang, 'period.in-month', { period: periodName(period, lang, relativeTo) });
  const hidesYear = relativeTo !== undefined && relativeTo.slice(0, 4) === period.slice(0, 4);
  return message(lang, 'period.in-week', { date: dayName(period, lang, hidesYear) });
}

/** "since March", "since the week of 2 March 2026". */
export function sincePeriod(period: PeriodName, lang: Lang, relativeTo?: PeriodName): string {
  return message(lang, 'since', { period: periodName(period, lang, relativeTo) });
}

/**
 * The name of the period `index` places after `start`.
 * @example periodAt('2025-12', 2, 'month') // '2026-02'
 */
export function periodAt(start: PeriodName, index: number, grain: Grain): PeriodName {
  if (grain === 'month') {
    const found = MONTH.exec(start);
    if (found === null) throw new RangeError(`not a month: ${start}`);
    const months = Number(found[1]) * 12 + Number(found[2]) - 1 + index;
    return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  }
  if (!DAY.test(start)) throw new RangeError(`not a week: ${start}`);
  return new Date(Date.parse(`${start}T00:00:00Z`) + index * 7 * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The other way round: at which place after `start` the period with this day lies; negative before it.
 * @param day  `YYYY-MM-DD`
 * @example indexOfDay('2025-12', '2026-02-14', 'month') // 2
 */
export function indexOfDay(start: PeriodName, day: string, grain: Grain): number {
  if (!DAY.test(day)) throw new RangeError(`not a day: ${day}`);
  if (grain === 'week')
    return Math.floor((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / (7 * DAY_MS));
  const months = (name: string): number => Number(name.slice(0, 4)) * 12 + Number(name.slice(5, 7));
  return months(day) - months(start);
}

/** A period in few letters: "Oct 2026", "2 Mar 2026" for a week. */
export function shortPeriod(period: PeriodName, lang: Lang): string {
  return (MONTH.test(period) ? SHORT[lang].month : SHORT[lang].day).format(
    Date.parse(MONTH.test(period) ? `${period}-01T00:00:00Z` : `${period}T00:00:00Z`),
  );
}

const SHORT: Readonly<Record<Lang, { month: Intl.DateTimeFormat; day: Intl.DateTimeFormat }>> = {
  en: shortFormats('en-GB'),
  de: shortFormats('de-DE'),
};

function shortFormats(locale: string): { month: Intl.DateTimeFormat; day: Intl.DateTimeFormat } {
  return {
    month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  };
}

/**
 * A quarter as people write it.
 * @example quarterName('2026-Q1') // 'Q1 2026'
 */
export function quarterName(quarter: string): string {
  const [year = '', part = ''] = quarter.split('-');
  return `${part} ${year}`;
}

function dayName(day: string, lang: Lang, hidesYear: boolean): string {
  const found = DAY.exec(day);
  if (found === null) throw new RangeError(`not a period: ${day}`);
  const text = message(lang, 'date.day-month-year', {
    day: String(Number(found[3])),
    month: monthName(Number(found[2]), lang),
    year: hidesYear ? '' : (found[1] ?? ''),
  });
  return text.trim();
}
