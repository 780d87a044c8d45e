import { describe, expect, it } from 'vitest';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const DAY = 86_400_000;

describe('timeToFirstResponse', () => {
  it('watches an unanswered case until its resolution, else until the as-of time', () => {
    const columns = makeColumns({
      asOf: '2026-01-11',
      cases: [
        { receivedAt: '2026-01-01', instants: { firstResponseAt: '2026-01-02', resolvedAt: '2026-01-09' } },
        { receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-04' } },
        { receivedAt: '2026-01-01', isOpen: 1 },
        { receivedAt: '2026-01-01', isOpen: 0 },
        { receivedAt: '2026-01-01', instants: { firstResponseAt: '2025-12-31' } },
      ],
    });
    const { state, timeMs } = timeToFirstResponse.durations(columns, DEFAULT_SETTINGS);
    expect([...state]).toEqual([1, 0, 0, -1, -2]);
    expect([...timeMs.subarray(0, 3)]).toEqual([DAY, 3 * DAY, 10 * DAY]);
  });
});
