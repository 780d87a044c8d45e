import type { Grain, PeriodName } from '../model/series.ts';
import { zoneClock } from './zone-clock.ts';

const DAY_MS = 86_400_000;
/** Monday 1970-01-05, where weeks are counted from. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/**
 * Name of a period number (CaseColumns.month: months since year 0; CaseColumns.week: weeks since Monday 1970-01-05).
 * @example periodNameOf(24321, 'month') // '2026-10'
 */
export function periodNameOf(period: number, grain: Grain): PeriodName {
  if (grain === 'week') return new Date(period * 7 * DAY_MS + FIRST_MONDAY_MS).toISOString().slice(0, 10);
  const year = Math.floor(period / 12);
  return `${String(year).padStart(4, '0')}-${String(period - year * 12 + 1).padStart(2, '0')}`;
}

/**
 * Number of a named period; the inverse of `periodNameOf`. A name of another form is a RangeError.
 * @param name  `YYYY-MM`, or for weeks any day of the week `YYYY-MM-DD`
 */
export function periodNumberOf(name: PeriodName, grain: Grain): number {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(name);
  const [, year, month, day] = parts ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) {
    throw new RangeError(`no period ${name}`);
  }
  if (grain === 'month') return Number(year) * 12 + Number(month) - 1;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return Math.floor((utc - FIRST_MONDAY_MS) / (7 * DAY_MS));
}

/** Wall-clock time at which a period starts, in milliseconds as if the wall clock were UTC. */
function localStart(period: number, grain: Grain): number {
  if (grain === 'week') return period * 7 * DAY_MS + FIRST_MONDAY_MS;
  const year = Math.floor(period / 12);
  return Date.UTC(year, period - year * 12);
}

/**
 * Instants at which the periods `first` … `last` + 1 start in a zone, so that period p is [starts[p - first], starts[p - first + 1]).
 * @returns milliseconds UTC, length last - first + 2
 */
export function periodStarts(first: number, last: number, grain: Grain, zone: string): Float64Array {
  const clock = zoneClock(zone);
  return Float64Array.from({ length: Math.max(0, last - first + 2) }, (_, k) =>
    clock.toUtc(localStart(first + k, grain)),
  );
}

/** Number of the period of an instant in a zone: `periodColumn` for one moment. */
export function periodOfInstant(at: number, grain: Grain, zone: string): number {
  const date = new Date(at);
  const near =
    grain === 'month'
      ? date.getUTCFullYear() * 12 + date.getUTCMonth()
      : Math.floor((at - FIRST_MONDAY_MS) / (7 * DAY_MS));
  return near - 1 + periodIndexOf(at, periodStarts(near - 1, near + 1, grain, zone));
}

/**
 * Which period each instant falls in, counted from the first of `starts`; -1 outside and for NaN.
 * @param starts  as from `periodStarts`
 */
export function periodIndexes(instants: Float64Array, starts: Float64Array): Int32Array {
  const index = new Int32Array(instants.length);
  for (let i = 0; i < instants.length; i++) index[i] = periodIndexOf(instants[i]!, starts);
  return index;
}

/** The same for one instant. */
export function periodIndexOf(at: number, starts: Float64Array): number {
  let low = 0;
  let high = starts.length - 1;
  if (high < 1 || !(at >= starts[0]! && at < starts[high]!)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}
