import { describe, expect, it } from 'vitest';
import { settingsInForce } from '../../shared/metrics/settings-in-force.ts';
import { DEFAULT_SETTINGS, type BusinessCalendar } from '../../shared/model/metric.ts';

const calendar: BusinessCalendar = {
  zone: 'Europe/Berlin',
  week: [[{ from: 540, to: 1020 }], [], [], [], [], [], []],
  holidays: [],
};

describe('settingsInForce', () => {
  it('is the calendar clock, seven days and no changes while nothing is set', () => {
    expect(settingsInForce([])).toEqual({
      metrics: DEFAULT_SETTINGS,
      openingHours: null,
      assumptions: {},
      knownFailures: null,
    });
  });

  it('runs on the opening table only when the business clock is asked for', () => {
    const table = { kind: 'opening-hours', calendar } as const;
    const business = { kind: 'clock', clock: 'business' } as const;
    expect(settingsInForce([table]).metrics.clock).toBeNull();
    expect(settingsInForce([business, table]).metrics.clock).toEqual(calendar);
    expect(settingsInForce([business]).metrics.clock).toBeNull();
    expect(settingsInForce([table, business, { kind: 'opening-hours', calendar: null }]).metrics.clock).toBeNull();
  });

  it('takes the later of two settings, and an assumption back to the literature', () => {
    const value = { low: 0.5, mid: 0.6, high: 0.7, source: 'our survey', isOn: true };
    const set = { kind: 'assumption', id: 'silent-share', value } as const;
    expect(settingsInForce([set]).assumptions).toEqual({ 'silent-share': value });
    expect(settingsInForce([set, { ...set, value: null }]).assumptions).toEqual({});
    expect(
      settingsInForce([
        { kind: 'repeat-days', days: 14 },
        { kind: 'repeat-days', days: 3 },
      ]).metrics.repeatDays,
    ).toBe(3);
    const failures = { failed: 100, complained: 4, source: 'courier' };
    expect(settingsInForce([{ kind: 'known-failures', value: failures }]).knownFailures).toEqual(failures);
  });
});
