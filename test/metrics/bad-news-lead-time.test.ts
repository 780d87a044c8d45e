import { describe, expect, it } from 'vitest';
import { badNewsLeadTime } from '../../shared/metrics/bad-news-lead-time.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('badNewsLeadTime', () => {
  it('is positive when told in time and negative when told too late', () => {
    const promisedAt = '2026-01-10';
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', instants: { promisedAt, toldAt: '2026-01-08' } },
        { receivedAt: '2026-01-01', instants: { promisedAt, toldAt: '2026-01-11' } },
        { receivedAt: '2026-01-01', instants: { promisedAt } },
      ],
    });
    const day = 86_400_000;
    expect([...badNewsLeadTime.values(columns, DEFAULT_SETTINGS)]).toEqual([2 * day, -day, NaN]);
  });
});
