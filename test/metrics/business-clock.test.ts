import { describe, expect, it } from 'vitest';
import { businessClock } from '../../shared/metrics/business-clock.ts';
import type { BusinessCalendar } from '../../shared/model/metric.ts';

const HOUR = 3_600_000;
const nineToFive = [{ from: 9 * 60, to: 17 * 60 }];
const office: BusinessCalendar = {
  zone: 'Europe/Berlin',
  week: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
  holidays: ['2026-05-01'],
};
const roundTheClock: BusinessCalendar = {
  zone: 'Europe/Berlin',
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  holidays: [],
};
const hours = (calendar: BusinessCalendar, from: string, to: string): number =>
  businessClock(calendar).elapsedMs(Date.parse(from), Date.parse(to)) / HOUR;

describe('businessClock', () => {
  it('passes over nights, weekends and holidays', () => {
    expect(hours(office, '2026-04-30T14:00Z', '2026-05-04T08:00Z')).toBe(2);
    expect(hours(office, '2026-04-24T14:00Z', '2026-04-27T08:00Z')).toBe(2);
  });

  it('keeps office hours on the wall clock when the zone changes to summer time', () => {
    expect(hours(office, '2026-03-27T15:00Z', '2026-03-30T08:00Z')).toBe(2);
  });

  it('counts the real length of the days on which the clock changes', () => {
    expect(hours(roundTheClock, '2026-03-28T23:00Z', '2026-03-29T22:00Z')).toBe(23);
    expect(hours(roundTheClock, '2026-10-24T22:00Z', '2026-10-25T23:00Z')).toBe(25);
  });

  it('equals the calendar clock when it is always open, over any distance', () => {
    expect(hours(roundTheClock, '2001-01-01T00:00Z', '2026-01-01T06:00Z')).toBe(
      (Date.parse('2026-01-01T06:00Z') - Date.parse('2001-01-01T00:00Z')) / HOUR,
    );
  });

  it('is zero for a span outside the opening hours and for one that runs backwards', () => {
    expect(hours(office, '2026-04-25T08:00Z', '2026-04-26T08:00Z')).toBe(0);
    expect(hours(office, '2026-04-28T10:00Z', '2026-04-27T10:00Z')).toBe(0);
  });

  it('refuses a week of six days and spans that do not ascend', () => {
    expect(() => businessClock({ ...office, week: office.week.slice(1) })).toThrow(RangeError);
    expect(() => businessClock({ ...office, week: office.week.map(() => [{ from: 60, to: 30 }]) })).toThrow(RangeError);
  });
});
