import type { BusinessCalendar } from '../model/metric.ts';
import { zoneClock, type ZoneClock } from './zone-clock.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Opening spans as instants, ascending, with the open time before each. */
type Openings = { from: number; to: number; starts: Float64Array; ends: Float64Array; openBefore: Float64Array };

export type BusinessClock = {
  /** Milliseconds of opening hours between two instants, 0 when the second is not later. */
  elapsedMs: (fromMs: number, toMs: number) => number;
};

/**
 * How much opening time lies between two moments: a weekly table, holidays and the zone's daylight saving (a span across
 * the change is an hour shorter or longer than the wall clock says).
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
    for (const span of calendar.week[weekday] ?? []) {
      const start = zone.toUtc(day * DAY + span.from * MINUTE);
      const end = zone.toUtc(day * DAY + span.to * MINUTE);
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
