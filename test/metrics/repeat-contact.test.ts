import { describe, expect, it } from 'vitest';
import { repeatContact } from '../../shared/metrics/repeat-contact.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const resolvedAt = '2026-01-10';

describe('repeatContact', () => {
  it('counts the same customer about the same cluster, after the resolution and within the window only', () => {
    const columns = makeColumns({
      asOf: '2026-03-01',
      pooled: ['guest'],
      cases: [
        { receivedAt: '2026-01-01', customer: 'a', category: 'late', instants: { resolvedAt } },
        { receivedAt: '2026-01-02', customer: 'b', category: 'late', instants: { resolvedAt } },
        { receivedAt: '2026-01-03', customer: 'c', category: 'late', instants: { resolvedAt } },
        { receivedAt: '2026-01-04', customer: 'guest', category: 'late', instants: { resolvedAt } },
        { receivedAt: '2026-01-05', customer: 'c', category: 'late' },
        { receivedAt: '2026-01-17', customer: 'a', category: 'late' },
        { receivedAt: '2026-01-12', customer: 'b', category: 'broken' },
        { receivedAt: '2026-01-13', customer: 'c', category: 'late', instants: { resolvedAt: '2026-02-27' } },
      ],
    });
    expect([...repeatContact().outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 1, -1, -3, -3, -2, -3]);
  });
});
