import { describe, expect, it } from 'vitest';
import { doubleDeviation } from '../../shared/metrics/double-deviation.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('doubleDeviation', () => {
  it('counts customers failed twice on the same thing, or reopened, once each', () => {
    const columns = makeColumns({
      asOf: '2026-03-01',
      cases: [
        { receivedAt: '2026-01-01', customer: 'twice', category: 'late' },
        { receivedAt: '2026-01-05', customer: 'twice', category: 'late' },
        { receivedAt: '2026-01-02', customer: 'reopened', category: 'late', numbers: { reopens: 1 } },
        { receivedAt: '2026-01-03', customer: 'two things', category: 'late' },
        { receivedAt: '2026-01-04', customer: 'two things', category: 'broken' },
        { receivedAt: '2026-01-06' },
      ],
    });
    expect(countProportion(columns, doubleDeviation, groupAll(6, null), DEFAULT_SETTINGS)).toEqual([
      { yes: 2, no: 1, unknown: 1, pending: 0 },
    ]);
  });
});
