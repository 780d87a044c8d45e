import { describe, expect, it } from 'vitest';
import { groupAll, groupByPeriod } from '../../shared/metrics/groups.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const HOUR = 3_600_000;

describe('timeToResolution', () => {
  it('censors open cases at the as-of time and leaves out impossible and unknowable ones', () => {
    const columns = makeColumns({
      asOf: '2026-01-11',
      cases: [
        { receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-02' } },
        { receivedAt: '2026-01-01', isOpen: 1 },
        { receivedAt: '2026-01-01', instants: { resolvedAt: '2025-12-31' } },
        { receivedAt: '2026-01-01', isOpen: 0 },
      ],
    });
    const { state, timeMs } = timeToResolution.durations(columns, DEFAULT_SETTINGS);
    expect([...state]).toEqual([1, 0, -2, -1]);
    expect([...timeMs.subarray(0, 2)]).toEqual([24 * HOUR, 240 * HOUR]);
  });

  it('follows the business clock when one is set', () => {
    const columns = makeColumns({
      asOf: '2026-01-11',
      cases: [{ receivedAt: '2026-01-09T12:00Z', instants: { resolvedAt: '2026-01-10T12:00Z' } }],
    });
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: 0, to: 1440 }] : []));
    const clock = { zone: 'UTC', week, holidays: [] };
    expect(timeToResolution.durations(columns, { ...DEFAULT_SETTINGS, clock }).timeMs[0]).toBe(12 * HOUR);
  });

  it('shows the truth where a team parks its hard cases and the closed-only median stays flat', () => {
    // Easy cases are done in 1 to 2 days in every month. From July on, hard cases (half) are parked for 40 days, and those of the last weeks are still open.
    const asOf = Date.parse('2027-01-01');
    const cases = Array.from({ length: 12 * 200 }, (_, i) => {
      const received = Date.UTC(2026, Math.floor(i / 200), 1) + (i % 200) * 3 * HOUR;
      const isHard = i % 2 === 1;
      const isParked = isHard && received >= Date.UTC(2026, 11, 1);
      const resolved = received + (isParked ? 40 : 1 + (i % 100) / 100) * 24 * HOUR;
      return {
        receivedAt: new Date(received).toISOString(),
        ...(resolved <= asOf ? { instants: { resolvedAt: new Date(resolved).toISOString() } } : {}),
      };
    });
    const columns = makeColumns({ cases, asOf: '2027-01-01' });
    const groups = groupByPeriod(columns.cases.month, null, 2026 * 12, 2026 * 12 + 11);
    const { groups: months } = summariseDurations(timeToResolution.durations(columns, DEFAULT_SETTINGS), groups, null);
    const december = months[11]!;
    const november = months[10]!;
    expect(december.open).toBe(100);
    expect(Math.abs(december.closedOnlyMedianMs! - november.closedOnlyMedianMs!)).toBeLessThan(HOUR);
    expect(november.p90Ms).toBeLessThan(2 * 24 * HOUR);
    expect(december.p90Ms).toBeNull();
  });

  it('gives one group for all cases and none for no cases', () => {
    const columns = makeColumns({ cases: [], asOf: '2026-01-11' });
    const { together } = summariseDurations(
      timeToResolution.durations(columns, DEFAULT_SETTINGS),
      groupAll(0, null),
      null,
    );
    expect(together).toMatchObject({ n: 0, open: 0, medianMs: null });
  });
});

it('is counted anew when the opening table changes, and the calendar clock beside it stays', () => {
  const columns = makeColumns({
    asOf: '2026-02-01',
    cases: [{ receivedAt: '2026-01-05T08:00Z', instants: { resolvedAt: '2026-01-06T10:00Z' } }],
  });
  const hours = (from: number, to: number) => {
    const day = [{ from: from * 60, to: to * 60 }];
    const clock = { zone: 'UTC', week: Array.from({ length: 7 }, () => day), holidays: [] };
    return timeToResolution.durations(columns, { ...DEFAULT_SETTINGS, clock }).timeMs[0]! / 3_600_000;
  };
  expect([hours(9, 17), hours(9, 12), hours(0, 24), hours(9, 17)]).toEqual([9, 4, 26, 9]);
  expect(timeToResolution.durations(columns, DEFAULT_SETTINGS).timeMs[0]! / 3_600_000).toBe(26);
});
