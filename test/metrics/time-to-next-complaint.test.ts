import { describe, expect, it } from 'vitest';
import { timeToNextComplaint } from '../../shared/metrics/time-to-next-complaint.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const DAY = 86_400_000;

describe('timeToNextComplaint', () => {
  it('runs to the next complaint of the customer, or to the as-of time', () => {
    const columns = makeColumns({
      asOf: '2026-01-31',
      pooled: ['guest'],
      cases: [
        { receivedAt: '2026-01-01', customer: 'a', category: 'late' },
        { receivedAt: '2026-01-02', customer: 'guest' },
        { receivedAt: '2026-01-11', customer: 'a', category: 'broken' },
        { receivedAt: '2026-01-12' },
      ],
    });
    const { state, timeMs } = timeToNextComplaint.durations(columns, DEFAULT_SETTINGS);
    expect([...state]).toEqual([1, -1, 0, -1]);
    expect([timeMs[0], timeMs[2]]).toEqual([10 * DAY, 20 * DAY]);
  });
});
