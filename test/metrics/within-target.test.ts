import { describe, expect, it } from 'vitest';
import { readMetric } from '../../main/analysis/read-metric.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { firstResponseWithinTarget, resolutionWithinTarget } from '../../shared/metrics/within-target.ts';
import { DEFAULT_SETTINGS, OUTCOME } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const HOUR = 3_600_000;
const columns = makeColumns({
  asOf: '2026-03-10T12:00Z',
  cases: [
    { receivedAt: '2026-03-01T09:00Z', instants: { firstResponseAt: '2026-03-01T13:00Z' } },
    { receivedAt: '2026-03-02T09:00Z', instants: { firstResponseAt: '2026-03-02T13:01Z' } },
    { receivedAt: '2026-03-03T09:00Z', isOpen: 1 },
    { receivedAt: '2026-03-04T09:00Z', instants: { firstResponseAt: '2026-03-03T09:00Z' } },
    { receivedAt: '2026-03-10T09:00Z', isOpen: 1 },
  ],
});
const settings = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: 4 * HOUR, resolutionMs: null } };

describe('within target', () => {
  it('counts what was in time, late or overdue, and leaves out what may still be in time', () => {
    const { yes, no, pending, unknown } = OUTCOME;
    expect([...firstResponseWithinTarget.outcomes(columns, settings)]).toEqual([yes, no, no, unknown, pending]);
  });

  it('is the share that stands beside the median', () => {
    const [reading] = countProportion(columns, firstResponseWithinTarget, groupAll(5, null), settings);
    const { withinTarget } = summariseDurations(
      timeToFirstResponse.durations(columns, settings),
      groupAll(5, null),
      4 * HOUR,
    ).groups[0]!;
    expect([reading!.yes, reading!.yes + reading!.no]).toEqual([withinTarget!.numerator, withinTarget!.denominator]);
  });

  it('runs on the clock in force', () => {
    const week = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 10 * 60 }]);
    const onHours = { ...settings, clock: { zone: 'UTC', week, holidays: ['2026-03-02'] } };
    expect(firstResponseWithinTarget.outcomes(columns, onHours)[1]).toBe(OUTCOME.yes);
  });

  it('says that no target is set', () => {
    expect(readMetric(columns, firstResponseWithinTarget, groupAll(5, null), DEFAULT_SETTINGS)).toEqual({
      why: 'no target is set',
    });
    expect(readMetric(columns, resolutionWithinTarget, groupAll(5, null), settings)).toEqual({
      why: 'needs the column “Resolved” or “Closed”',
    });
  });
});
