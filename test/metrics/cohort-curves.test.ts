import { describe, expect, it } from 'vitest';
import { cohortCurves } from '../../shared/metrics/cohort-curves.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('cohortCurves', () => {
  it('gives the share buying in each month after the complaint, as far as the whole quarter has been seen', () => {
    const columns = makeColumns({
      asOf: '2026-07-01',
      cases: [
        { receivedAt: '2026-01-01', customer: 'a' },
        { receivedAt: '2026-03-31', customer: 'b' },
        { receivedAt: '2026-04-02', customer: 'a' },
        { receivedAt: '2026-06-15', customer: 'c' },
      ],
      orders: [
        { customer: 'a', orderedAt: '2026-01-20' },
        { customer: 'a', orderedAt: '2026-02-20' },
        { customer: 'b', orderedAt: '2026-04-10' },
        { customer: 'b', orderedAt: '2026-06-28' },
      ],
    });
    const [first, second] = cohortCurves(columns, groupAll(4, null))!;
    expect(first).toMatchObject({ quarter: '2026-Q1', customers: 2 });
    expect(first!.stillBuying.slice(0, 4)).toEqual([1, 0.5, 0.5, null]);
    // Wilson intervals of 2 of 2 and 1 of 2.
    expect(first!.low[0]).toBeCloseTo(0.3424, 4);
    expect([first!.low[1]!, first!.high[1]!].map((end) => Number(end.toFixed(4)))).toEqual([0.0945, 0.9055]);
    expect([first!.low[3], first!.high[3]]).toEqual([null, null]);
    expect(second).toMatchObject({ quarter: '2026-Q2', customers: 1 });
    expect(second!.stillBuying[0]).toBeNull();
  });

  it('is nothing without orders', () => {
    const columns = makeColumns({ asOf: '2026-07-01', cases: [{ receivedAt: '2026-01-01', customer: 'a' }] });
    expect(cohortCurves(columns, groupAll(1, null))).toBeNull();
  });
});
