import { monthOfWord } from './month-names.ts';

const DAY = 86_400_000;
const WORD = '(?:w|kw|cw|wk|week|woche|kalenderwoche|semaine|sem\\.?|semana|settimana|vecka|v\\.?|uge|uke|tydzie[nń])';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-\\s/]?${WORD}[-\\s]?(\\d{1,2})(?:-[1-7])?$`, 'iu');
const WEEK_FIRST = new RegExp(`^${WORD}[-\\s]?(\\d{1,2})[-\\s,/.]+(\\d{4})$`, 'iu');
const MONTH_YEAR = /^(\p{L}{3,12})\.?(?:-|'| '?)(\d{2})$/u;

/** Monday of a calendar week after ISO 8601 (`2025-W11`, `KW 11/2025`), as wall-clock milliseconds; NaN when the cell is none. */
export function readWeek(text: string): number {
  if (text.length > 24 || text.length < 5) return Number.NaN;
  const first = YEAR_FIRST.exec(text);
  const second = first === null ? WEEK_FIRST.exec(text) : null;
  const year = Number(first?.[1] ?? second?.[2]);
  const week = Number(first?.[2] ?? second?.[1]);
  if (!(year >= 1900 && week >= 1 && week <= 53)) return Number.NaN;
  // 4 January is always in the first week.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return new Date(monday + 3 * DAY).getUTCFullYear() === year ? monday : Number.NaN;
}

/**
 * The first day of a month with a year of two digits behind it (`Jan-25`, `Mär 25`), as spreadsheets show months. A single cell could
 * as well be a day without a year: whether it is a year, the whole column has to say.
 */
export function readMonthYear(text: string): number {
  if (text.length > 16) return Number.NaN;
  const found = MONTH_YEAR.exec(text);
  const month = found === null ? 0 : monthOfWord(found[1] ?? '');
  return month === 0 ? Number.NaN : Date.UTC(2000 + Number(found?.[2]), month - 1, 1);
}
