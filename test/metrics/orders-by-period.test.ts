import { describe, expect, it } from 'vitest';
import { ordersByPeriod } from '../../shared/metrics/orders-by-period.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('ordersByPeriod', () => {
  const columns = makeColumns({
    cases: [],
    asOf: '2026-04-01',
    orders: [
      { orderedAt: '2026-01-05', customer: 'a', site: 'north' },
      { orderedAt: '2026-01-06', site: 'south' },
      { orderedAt: '2026-03-06', customer: 'a' },
    ],
  });

  it('counts by month, empty ones included', () => {
    const { first, periods, counts } = ordersByPeriod(columns, 'month', null);
    expect([first, periods, ...counts]).toEqual([2026 * 12, 3, 2, 0, 1]);
  });

  it('counts by site as well, the unknown one first', () => {
    const { values, counts } = ordersByPeriod(columns, 'month', 'site');
    const sites = columns.orders!.labels['site']!;
    const at = (month: number, site: string | null): number =>
      counts[month * values + (site === null ? 0 : sites.indexOf(site) + 1)]!;
    expect([at(0, 'north'), at(0, 'south'), at(0, null), at(2, null)]).toEqual([1, 1, 0, 1]);
  });

  it('is empty without orders', () => {
    expect(ordersByPeriod(makeColumns({ cases: [], asOf: '2026-04-01' }), 'week', null).periods).toBe(0);
  });
});
