import { describe, expect, it } from 'vitest';
import { promiseKept } from '../../shared/metrics/promise-kept.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('promiseKept', () => {
  it('calls open and past due broken, leaves out what is not yet due, and guesses nothing', () => {
    const promisedAt = '2026-01-10';
    const columns = makeColumns({
      asOf: '2026-01-20',
      cases: [
        { receivedAt: '2026-01-01', instants: { promisedAt, resolvedAt: '2026-01-10' } },
        { receivedAt: '2026-01-02', instants: { promisedAt, resolvedAt: '2026-01-11' } },
        { receivedAt: '2026-01-03', instants: { promisedAt } },
        { receivedAt: '2026-01-04', instants: { promisedAt: '2026-01-25' } },
        { receivedAt: '2026-01-05', instants: { promisedAt: '2026-01-25', resolvedAt: '2026-01-06' } },
        { receivedAt: '2026-01-06', instants: { promisedAt }, isOpen: 0 },
        { receivedAt: '2026-01-07', instants: { resolvedAt: '2026-01-08' } },
      ],
    });
    expect([...promiseKept.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 0, -2, -2, -1, -3]);
  });
});
