import { describe, expect, it } from 'vitest';
import { firstContactResolution } from '../../shared/metrics/first-contact-resolution.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('firstContactResolution', () => {
  it('wants one reply, no reopening and no return of the customer within 7 days', () => {
    const instants = { resolvedAt: '2026-01-10' };
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', instants, numbers: { replies: 1 }, customer: 'a' },
        { receivedAt: '2026-01-02', instants, numbers: { replies: 2 }, customer: 'b' },
        { receivedAt: '2026-01-03', instants, numbers: { replies: 1, reopens: 1 }, customer: 'c' },
        { receivedAt: '2026-01-04', instants, numbers: { replies: 1 }, customer: 'd' },
        { receivedAt: '2026-01-12', numbers: { replies: 1 }, customer: 'd' },
        { receivedAt: '2026-01-13', instants: { resolvedAt: '2026-01-30' }, numbers: { replies: 1 }, customer: 'e' },
        { receivedAt: '2026-01-14', instants: { resolvedAt: '2026-01-15' }, customer: 'f' },
      ],
    });
    expect([...firstContactResolution.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 0, 0, -3, -2, -1]);
  });
});
