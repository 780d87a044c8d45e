import { describe, expect, it } from 'vitest';
import { reopenRate } from '../../shared/metrics/reopen-rate.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const at = '2026-01-02';

describe('reopenRate', () => {
  it('is over cases that were closed at some time, and leaves out those nobody knows about', () => {
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', numbers: { reopens: 2 }, instants: { resolvedAt: at } },
        { receivedAt: '2026-01-01', numbers: { reopens: 0 }, instants: { resolvedAt: at } },
        { receivedAt: '2026-01-01', numbers: { reopens: 0 }, isOpen: 1 },
        { receivedAt: '2026-01-01', numbers: { reopens: 1 }, isOpen: 1 },
        { receivedAt: '2026-01-01', isOpen: 0 },
      ],
    });
    expect([...reopenRate.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -3, 1, -1]);
  });

  it('reads a time of reopening where there is no count', () => {
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', instants: { resolvedAt: at, reopenedAt: at } },
        { receivedAt: '2026-01-01', instants: { resolvedAt: at } },
      ],
    });
    expect([...reopenRate.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0]);
  });
});
