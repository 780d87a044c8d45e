import { describe, expect, it } from 'vitest';
import { complaintsPerCustomer } from '../../shared/metrics/complaints-per-customer.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('complaintsPerCustomer', () => {
  it('counts further complaints per complainant still observed', () => {
    const columns = makeColumns({
      asOf: '2026-04-01',
      pooled: ['guest'],
      cases: [
        { receivedAt: '2026-01-01', customer: 'often' },
        { receivedAt: '2026-01-11', customer: 'often' },
        { receivedAt: '2026-02-20', customer: 'often' },
        { receivedAt: '2026-01-01', customer: 'once' },
        { receivedAt: '2026-03-12', customer: 'late' },
        { receivedAt: '2026-01-01', customer: 'guest' },
        { receivedAt: '2026-01-02', customer: 'guest' },
      ],
    });
    const curve = complaintsPerCustomer(columns, groupAll(7, null))!;
    expect(curve.customers).toBe(3);
    // 90 days are given every 5; every 15 of them here.
    expect(curve.points.slice(0, 3).map(({ days }) => days)).toEqual([0, 5, 10]);
    const every15 = curve.points.filter(({ days }) => days % 15 === 0);
    expect(every15.map(({ days, mean }) => [days, Math.round(mean * 1000)])).toEqual([
      [0, 0],
      [15, 333],
      [30, 333],
      [45, 333],
      [60, 833],
      [75, 833],
      [90, 833],
    ]);
    expect(every15[1]!.low).toBeLessThan(0.333);
  });

  it('is nothing without customers', () => {
    const columns = makeColumns({ asOf: '2026-04-01', cases: [{ receivedAt: '2026-01-01' }] });
    expect(complaintsPerCustomer(columns, groupAll(1, null))).toBeNull();
  });
});
