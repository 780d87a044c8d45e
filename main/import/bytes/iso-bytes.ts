/** The first second that is known here, in milliseconds since 1970. */
export const YEAR_2000 = 946_684_800_000;

/**
 * Wall-clock seconds since 2000 of `YYYY-MM-DD`, `YYYY-MM-DD[ T]HH:MM` or `YYYY-MM-DD[ T]HH:MM:SS` of the years 2000 to 2099; -1 for
 * every other cell. Seconds, because a whole number of their size is no object of the heap.
 */
export function wallSecondsOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length !== 19 && length !== 10 && length !== 16) return -1;
  if (bytes[start] !== 50 || bytes[start + 1] !== 48 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return -1;
  const year = 2000 + two(bytes, start + 2);
  const month = two(bytes, start + 5);
  const day = two(bytes, start + 8);
  if (!(year >= 2000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return -1;
  let seconds = 0;
  if (length > 10) {
    const mark = bytes[start + 10];
    if ((mark !== 32 && mark !== 84) || bytes[start + 13] !== 58) return -1;
    const hour = two(bytes, start + 11);
    const minute = two(bytes, start + 14);
    if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return -1;
    seconds = hour * 3600 + minute * 60;
    if (length === 19) {
      if (bytes[start + 16] !== 58) return -1;
      const second = two(bytes, start + 17);
      if (!(second >= 0 && second < 60)) return -1;
      seconds += second;
    }
  }
  return dayNumber(year, month, day) * 86_400 + seconds;
}

/**
 * The day of the month of `YYYY-MM-DD` or `YYYY-MM-DD[ T]HH:MM:SS`, up to the 28th; 0 for every other cell. No look at the calendar is
 * needed for these.
 */
export function plainDayOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if ((length !== 10 && length !== 19) || wallSecondsOf(bytes, start, end) < 0) return 0;
  const day = two(bytes, start + 8);
  return day <= 28 ? day : 0;
}

/** Two digits, or a number below zero. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 2000 of a day from 2000 to 2099. The year begins in March, so that the leap day is its last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const fromMarch = month <= 2 ? month + 9 : month - 3;
  const ofYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const centuries = Math.floor(shifted / 100) - Math.floor(shifted / 400);
  return 365 * shifted + Math.floor(shifted / 4) - centuries + ofYear - 730_425;
}
