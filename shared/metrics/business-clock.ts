import type { BusinessCalendar, OpeningSpan } from '../model/metric.ts';
import { zoneClock, type ZoneClock } from './zone-clock.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** No wall clock is further ahead of UTC or behind it. */
const FURTHEST_EAST = 15 * 60 * MINUTE;
const FURTHEST_WEST = 13 * 60 * MINUTE;

/** Opening spans as instants, ascending, with the open time before each. */
type Openings = { from: number; to: number; starts: Float64Array; ends: Float64Array; openBefore: Float64Array };

export type BusinessClock = {
  /** Milliseconds of opening hours between two instants, 0 when the second is not later. */
  elapsedMs: (fromMs: number, toMs: number) => number;
};

/**
 * How much opening time lies between two moments: a weekly table, holidays and the zone's daylight saving. It is open whenever the
 * wall clock shows a time of the table: a span across the change in spring is an hour shorter, one over the hour that autumn repeats
 * is open in both of them. A holiday is closed from midnight to midnight, also where the night before runs into it.
 * @param calendar  see BusinessCalendar; seven days, spans ascending within 0 … 1440, else a RangeError
 * @example businessClock({ zone: 'UTC', week: [nineToFive × 5, [], []], holidays: [] }).elapsedMs(friday16h, monday10h) // 2 h
 */
export function businessClock(calendar: BusinessCalendar): BusinessClock {
  checkCalendar(calendar);
  const zone = zoneClock(calendar.zone);
  let openings: Openings | null = null;
  const openUpTo = (utcMs: number): number => {
    if (openings === null || utcMs < openings.from || utcMs >= openings.to) {
      const from = Math.min(openings?.from ?? utcMs, utcMs) - 400 * DAY;
      const to = Math.max(openings?.to ?? utcMs, utcMs) + 400 * DAY;
      openings = buildOpenings(calendar, zone, from, to);
    }
    return openTimeBefore(openings, utcMs);
  };
  return {
    elapsedMs: (fromMs, toMs) => {
      if (!(toMs > fromMs)) return 0;
      openUpTo(fromMs);
      const end = openUpTo(toMs);
      return end - openUpTo(fromMs);
    },
  };
}

function checkCalendar(calendar: BusinessCalendar): void {
  if (calendar.week.length !== 7) throw new RangeError(`a week has 7 days, not ${calendar.week.length}`);
  for (const day of calendar.week) {
    let last = 0;
    for (const { from, to } of day) {
      if (from < last || to <= from || to > 1440) throw new RangeError(`opening hours ${from}–${to} do not fit a day`);
      last = to;
    }
  }
}

function buildOpenings(calendar: BusinessCalendar, zone: ZoneClock, from: number, to: number): Openings {
  const holidays = new Set(calendar.holidays);
  const starts: number[] = [];
  const ends: number[] = [];
  const openBefore: number[] = [];
  let open = 0;
  const firstDay = Math.floor(zone.toLocal(from) / DAY);
  const lastDay = Math.floor(zone.toLocal(to) / DAY);
  for (let day = firstDay; day <= lastDay; day++) {
    const weekday = (((day + 3) % 7) + 7) % 7;
    if (holidays.has(new Date(day * DAY).toISOString().slice(0, 10))) continue;
    for (const [start, end] of openOn(zone, day, calendar.week[weekday] ?? [])) {
      starts.push(start);
      ends.push(end);
      openBefore.push(open);
      open += end - start;
    }
  }
  return {
    from,
    to,
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
    openBefore: Float64Array.from(openBefore),
  };
}

/** When the spans of a local day are open, as instants in order; one across a change of the clock may be in two pieces. */
function openOn(zone: ZoneClock, day: number, spans: readonly OpeningSpan[]): [start: number, end: number][] {
  const pieces = offsetsOn(zone, day).flatMap(({ offset, from, to }) =>
    spans.map((span): [number, number] => [
      Math.max(from, day * DAY + span.from * MINUTE - offset),
      Math.min(to, day * DAY + span.to * MINUTE - offset),
    ]),
  );
  return pieces.filter(([start, end]) => start < end).toSorted(([a], [b]) => a - b);
}

/** How far the wall clock is ahead of UTC around a local day, and from when to when: two stretches where the clock changes. */
function offsetsOn(zone: ZoneClock, day: number): { offset: number; from: number; to: number }[] {
  const offsetAt = (utcMs: number): number => zone.toLocal(utcMs) - utcMs;
  let before = day * DAY - FURTHEST_EAST;
  let after = (day + 1) * DAY + FURTHEST_WEST;
  const [first, last] = [offsetAt(before), offsetAt(after)];
  if (first === last) return [{ offset: first, from: -Infinity, to: Infinity }];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === first) before = middle;
    else after = middle;
  }
  return [
    { offset: first, from: -Infinity, to: after },
    { offset: last, from: after, to: Infinity },
  ];
}

function openTimeBefore({ starts, ends, openBefore }: Openings, utcMs: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= utcMs) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const span = low - 1;
  return openBefore[span]! + Math.min(utcMs, ends[span]!) - starts[span]!;
}
