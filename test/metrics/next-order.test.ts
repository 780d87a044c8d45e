import { describe, expect, it } from 'vitest';
import { firstOrderAfter, nextOrderAfter } from '../../shared/metrics/next-order.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = makeColumns({
  asOf: '2026-12-01',
  cases: [
    { receivedAt: '2026-01-01', customer: 'a' },
    { receivedAt: '2026-01-02', customer: 'b' },
    { receivedAt: '2026-01-03' },
  ],
  orders: ['2025-12-01', '2026-01-05', '2026-01-09'].map((orderedAt) => ({ orderedAt, customer: 'a' })),
});

describe('nextOrderAfter', () => {
  it('finds the first order later than a start, for known customers with orders', () => {
    const start = Float64Array.of(Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1));
    expect([...nextOrderAfter(columns, 'test', () => start)]).toEqual([Date.UTC(2026, 0, 9), Number.NaN, Number.NaN]);
  });

  it('gives the row of the order, or -1 after the last', () => {
    expect(firstOrderAfter(columns.orders!, 0, Date.UTC(2020, 0, 1))).toBe(0);
    expect(firstOrderAfter(columns.orders!, 0, Date.UTC(2026, 0, 9))).toBe(-1);
  });
});
