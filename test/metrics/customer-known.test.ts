import { describe, expect, it } from 'vitest';
import { customerKnown } from '../../shared/metrics/customer-known.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('customerKnown', () => {
  it('counts neither a missing nor a pooled key as known', () => {
    const columns = makeColumns({
      asOf: '2026-02-01',
      pooled: ['guest'],
      cases: [
        { receivedAt: '2026-01-01', customer: 'a' },
        { receivedAt: '2026-01-02', customer: 'guest' },
        { receivedAt: '2026-01-03' },
      ],
    });
    expect([...customerKnown.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 0]);
  });
});
