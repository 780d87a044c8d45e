import { assertNever } from '../../../shared/model/result.ts';
import { dateOf, possibleOrders } from './date-orders.ts';
import { newDateParts, type DateParts } from './date-parts.ts';
import { localClock, type LocalClock } from './local-clock.ts';
import { readMonthYear, readWeek } from './period-dates.ts';
import { scanDate } from './scan-date.ts';

/** How the numbers of a column are read: an order for written dates, or a count since an origin. */
export type DateReading =
  | { how: 'written'; order: number }
  /** The same, with day and month back in their places where a spreadsheet exchanged them. */
  | { how: 'exchanged'; order: number }
  | { how: 'compact' }
  /** Calendar weeks, by their Monday. */
  | { how: 'week' }
  /** Months with a year of two digits, by their first day. */
  | { how: 'month-year' }
  | { how: 'epoch'; unitMs: 1 | 1000 }
  | { how: 'excel'; epoch: 1900 | 1904 };

const DAY = 86_400_000;
/** Serial 0 of Excel's 1900 system, shifted by its invented 29 February 1900 (right from 1 March 1900 on). */
const EXCEL_1900 = -25_569;
const EXCEL_1904 = -24_107;

/**
 * Counts that can be moments of a case: from 1973 (seconds) or 1979 (milliseconds) to 2103, days from 1949 to 2119. Whatever lies
 * outside is a count of another kind, or a date written as `20240305` among them, and no moment in another century.
 */
const EPOCHS = { 1: [3e11, 4.2e12], 1000: [1e8, 4.2e9] } as const;
const SERIALS = [18_000, 80_000] as const;

/**
 * A reader of one column's cells: milliseconds UTC, NaN when the cell is no date under the column's reading.
 * Times without an offset are wall-clock times of `zone`.
 */
export function instantReader(reading: DateReading, zone: string): (text: string) => number {
  const clock = localClock(zone);
  switch (reading.how) {
    case 'written':
      return writtenReader(reading.order, clock);
    case 'exchanged':
      return exchangedReader(reading.order, clock);
    case 'compact':
      return (text) => readCompact(text, clock);
    case 'week':
      return (text) => clock(readWeek(text));
    case 'month-year':
      return (text) => clock(readMonthYear(text));
    case 'epoch':
      return (text) => Math.round(countIn(text, EPOCHS[reading.unitMs]) * reading.unitMs);
    case 'excel': {
      const origin = (reading.epoch === 1900 ? EXCEL_1900 : EXCEL_1904) * DAY;
      return (text) => clock(Math.round((countIn(text, SERIALS) * DAY + origin) / 1000) * 1000);
    }
    default:
      return assertNever(reading);
  }
}

/** The number of a cell if it lies between two others, else NaN. */
function countIn(text: string, [least, most]: readonly [number, number]): number {
  if (!/^\d{1,17}(?:[.,]\d+)?$/.test(text)) return Number.NaN;
  const count = Number(text.replace(',', '.'));
  return count >= least && count <= most ? count : Number.NaN;
}

function writtenReader(order: number, clock: LocalClock): (text: string) => number {
  const parts = newDateParts();
  return (text) => {
    const wall = readIso(text);
    if (!Number.isNaN(wall)) return clock(wall);
    return scanDate(text, parts) ? instantOf(parts, order, clock) : Number.NaN;
  };
}

/** Dates that begin with the year or name the month have their day and month exchanged; the others stand as they are. */
function exchangedReader(order: number, clock: LocalClock): (text: string) => number {
  const parts = newDateParts();
  return (text) => {
    if (!scanDate(text, parts)) return Number.NaN;
    if (parts.month > 0 && parts.count === 2) {
      const dayInA = parts.aDigits !== 4;
      const day = dayInA ? parts.a : parts.b;
      if (day > 12) return Number.NaN;
      if (dayInA) parts.a = parts.month;
      else parts.b = parts.month;
      parts.month = day;
    } else if (parts.count === 3 && parts.aDigits === 4) [parts.b, parts.c] = [parts.c, parts.b];
    return instantOf(parts, order, clock);
  };
}

function instantOf(parts: DateParts, order: number, clock: LocalClock): number {
  if ((possibleOrders(parts) & order) === 0) return Number.NaN;
  const midnight = dateOf(parts, order);
  if (midnight === null) return Number.NaN;
  const wall = midnight + parts.timeMs;
  return Number.isNaN(parts.offsetMinutes) ? clock(wall) : wall - parts.offsetMinutes * 60_000;
}

/**
 * Wall-clock milliseconds of the commonest shape, `YYYY-MM-DD[ T]HH:MM:SS` or the date alone, without the general scanner; NaN
 * for every other cell and for days beyond the 28th.
 */
export function readIso(text: string): number {
  const length = text.length;
  if ((length !== 19 && length !== 10) || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits2(text, 0) * 100 + digits2(text, 2);
  const month = digits2(text, 5);
  const day = digits2(text, 8);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 28 && year >= 1000)) return Number.NaN;
  let time = 0;
  if (length === 19) {
    const mark = text.charCodeAt(10);
    if ((mark !== 32 && mark !== 84) || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN;
    const hour = digits2(text, 11);
    const minute = digits2(text, 14);
    const second = digits2(text, 17);
    if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
    time = (hour * 3600 + minute * 60 + second) * 1000;
  }
  return Date.UTC(year, month - 1, day) + time;
}

function digits2(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** `YYYYMMDD`, `YYYYMMDDHHMM`, `YYYYMMDDHHMMSS`. */
function readCompact(text: string, clock: LocalClock): number {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/.exec(text);
  if (found === null) return Number.NaN;
  const [, year, month, day, hour, minute, second] = found;
  const parts = newDateParts();
  const written = `${year}-${month}-${day} ${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`;
  return scanDate(written, parts) ? instantOf(parts, 1, clock) : Number.NaN;
}
