import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessClock } from '../../shared/metrics/business-clock.ts';
import type { BusinessCalendar, OpeningSpan } from '../../shared/model/metric.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Zones with the days on which their clocks change: forwards, back, by half an hour, at midnight, south of the equator, never. */
const ZONES = [
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
  ['Africa/Cairo', '2026-04-24', '2026-10-30'],
  ['America/Santiago', '2026-09-06', '2026-04-05'],
  ['Asia/Kathmandu', '2026-05-01', '2026-11-01'],
  ['Pacific/Kiritimati', '2026-01-01', '2026-07-01'],
  ['UTC', '2026-02-28', '2026-12-31'],
] as const;

/** The slow reference: looks at the wall clock in every minute, as the runtime shows it, and asks whether the door is open. */
function minutesOpen({ zone, week, holidays }: BusinessCalendar, from: number, to: number): number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  let open = 0;
  for (let at = from; at < to; at += MINUTE) {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = value;
    const { year, month, day, weekday = '', hour, minute } = part;
    if (holidays.includes(`${year}-${month}-${day}`)) continue;
    const now = Number(hour) * 60 + Number(minute);
    if (week[days.indexOf(weekday)]?.some((span) => span.from <= now && now < span.to) === true) open += 1;
  }
  return open;
}

/** Up to two spans a day, to the minute, touching midnight now and then: 22:00 to 06:00 is two of them. */
const spans = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 60, 120, 150, 180, 1440)), {
    minLength: 0,
    maxLength: 4,
  })
  .map((bounds): OpeningSpan[] => {
    const ascending = bounds.toSorted((a, b) => a - b);
    return [0, 2].flatMap((k) => {
      const [from, to] = [ascending[k], ascending[k + 1]];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
  });

const calendars = fc.record({
  zone: fc.constantFrom(...ZONES),
  week: fc.array(spans, { minLength: 7, maxLength: 7 }),
  isBack: fc.boolean(),
  /** Minutes from midnight UTC of the day of the change. */
  from: fc.integer({ min: -2880, max: 1440 }),
  length: fc.integer({ min: 0, max: 5760 }),
  holiday: fc.option(fc.integer({ min: -2, max: 3 }), { nil: null }),
});

describe('businessClock against a look at the wall clock in every minute', () => {
  it('counts the same around the changes of the clock, over nights and holidays, in any zone', () => {
    fc.assert(
      fc.property(calendars, ({ zone: [zone, forwards, back], week, isBack, from, length, holiday }) => {
        const change = Date.parse(isBack ? back : forwards);
        const holidays = holiday === null ? [] : [new Date(change + holiday * DAY).toISOString().slice(0, 10)];
        const calendar: BusinessCalendar = { zone, week, holidays };
        const start = change + from * MINUTE;
        const end = start + length * MINUTE;
        expect(businessClock(calendar).elapsedMs(start, end) / MINUTE).toBe(minutesOpen(calendar, start, end));
      }),
      { seed: 20261126, numRuns: 150 },
    );
  });

  it('adds up: a stretch is the sum of its parts, wherever it is cut', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 400 * 1440 }), ({ zone: [zone, at], week, from }, cut) => {
        const clock = businessClock({ zone, week, holidays: [] });
        const start = Date.parse(at) + from * MINUTE;
        const middle = start + cut * MINUTE + 17;
        const end = middle + 300 * DAY;
        expect(clock.elapsedMs(start, middle) + clock.elapsedMs(middle, end)).toBe(clock.elapsedMs(start, end));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
