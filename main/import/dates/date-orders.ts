import type { DateOrder } from '../../../shared/model/recognition.ts';
import type { DateParts } from './date-parts.ts';

/** Readings as bits, so that a column's cells can be eliminated by `&`. */
export const YMD = 1;
export const DMY = 2;
export const MDY = 4;
export const ANY_ORDER = YMD | DMY | MDY;

export const ORDER_BITS: Readonly<Record<DateOrder, number>> = { ymd: YMD, dmy: DMY, mdy: MDY };

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The orders in which a scanned cell is a real date. A cell that reads in one way only whatever the column's order is
 * (year of four digits first, month as a word) allows all; 0 when it is no date in any order.
 */
export function possibleOrders(parts: DateParts): number {
  if (parts.month > 0) return dateOf(parts, DMY) === null ? 0 : ANY_ORDER;
  if (parts.count === 2) {
    // `1-1000` is a number of a receipt.
    const year = parts.aDigits === 4 ? parts.a : parts.b;
    return year < 1900 || year > 2199 || dateOf(parts, YMD) === null ? 0 : ANY_ORDER;
  }
  if (parts.aDigits === 4) return dateOf(parts, YMD) === null ? 0 : ANY_ORDER;
  return (
    (dateOf(parts, YMD) === null ? 0 : YMD) |
    (dateOf(parts, DMY) === null ? 0 : DMY) |
    (dateOf(parts, MDY) === null ? 0 : MDY)
  );
}

/** Midnight of the cell's day as if it were UTC, under one order; null when that is no date. */
export function dateOf(parts: DateParts, order: number): number | null {
  const { a, b, c, aDigits, bDigits, cDigits } = parts;
  if (parts.month > 0) {
    if (parts.count === 1) return midnight(a, parts.month, 1);
    if (aDigits === 4) return bDigits <= 2 ? midnight(a, parts.month, b) : null;
    return aDigits <= 2 && bDigits !== 1 ? midnight(yearOf(b, bDigits), parts.month, a) : null;
  }
  if (parts.count === 2) return aDigits === 4 ? midnight(a, b, 1) : midnight(b, a, 1);
  if (aDigits === 4) return bDigits <= 2 && cDigits <= 2 ? midnight(a, b, c) : null;
  if (bDigits > 2) return null;
  if (order === YMD) return aDigits === 2 && cDigits <= 2 ? midnight(yearOf(a, 2), b, c) : null;
  if (cDigits !== 4 && cDigits !== 2) return null;
  const year = yearOf(c, cDigits);
  return order === DMY ? midnight(year, b, a) : midnight(year, a, b);
}

/** Two-digit years: 70–99 are 1970–1999, the rest 2000–2069. */
function yearOf(year: number, digits: number): number {
  return digits >= 4 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

function midnight(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return null;
  return daysFromCivil(year, month, day) * 86_400_000;
}

/** Days since 1970-01-01 of a Gregorian date (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
