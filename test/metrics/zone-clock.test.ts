import { describe, expect, it } from 'vitest';
import { zoneClock } from '../../shared/metrics/zone-clock.ts';

const HOUR = 3_600_000;

describe('zoneClock', () => {
  it('knows summer and winter time', () => {
    const berlin = zoneClock('Europe/Berlin');
    expect(berlin.toLocal(Date.UTC(2026, 0, 1)) - Date.UTC(2026, 0, 1)).toBe(HOUR);
    expect(berlin.toLocal(Date.UTC(2026, 6, 1)) - Date.UTC(2026, 6, 1)).toBe(2 * HOUR);
    expect(berlin.toUtc(Date.UTC(2026, 6, 1, 12))).toBe(Date.UTC(2026, 6, 1, 10));
  });

  it('turns every wall-clock hour of the days of change into an instant that reads back', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
      const clock = zoneClock(zone);
      for (let utc = Date.UTC(2026, 0, 1); utc < Date.UTC(2026, 11, 31); utc += 7 * HOUR) {
        const local = clock.toLocal(utc);
        expect(clock.toLocal(clock.toUtc(local))).toBe(local);
      }
    }
  });

  it('takes the first of a repeated hour and moves a skipped one past the change', () => {
    const berlin = zoneClock('Europe/Berlin');
    expect(berlin.toUtc(Date.UTC(2026, 9, 25, 2, 30))).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(berlin.toUtc(Date.UTC(2026, 2, 29, 2, 30))).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  it('refuses a zone that does not exist', () => {
    expect(() => zoneClock('Mars/Olympus')).toThrow(RangeError);
  });
});
