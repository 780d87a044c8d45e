import { describe, expect, it } from 'vitest';
import { ordersWatchedUntil } from '../../shared/metrics/follow-up.ts';
import { makeColumns } from '../support/make-columns.ts';

const daily = (from: string, days: number) =>
  Array.from({ length: days }, (_, d) => ({
    orderedAt: new Date(Date.parse(from) + d * 86_400_000).toISOString(),
    customer: 'a',
  }));

describe('ordersWatchedUntil', () => {
  it('is the as-of time while orders keep coming', () => {
    const columns = makeColumns({ cases: [], orders: daily('2026-01-01', 90), asOf: '2026-04-03' });
    expect(ordersWatchedUntil(columns)).toBe(Date.parse('2026-04-03'));
  });

  it('is the newest order where the order export plainly ends earlier', () => {
    const columns = makeColumns({ cases: [], orders: daily('2025-11-01', 151), asOf: '2026-06-01' });
    expect(ordersWatchedUntil(columns)).toBe(Date.parse('2026-03-31'));
  });

  it('does not call a few scattered orders an ended export', () => {
    const orders = ['2026-01-01', '2026-02-20', '2026-03-01'].map((orderedAt) => ({ orderedAt, customer: 'a' }));
    expect(ordersWatchedUntil(makeColumns({ cases: [], orders, asOf: '2026-06-01' }))).toBe(Date.parse('2026-06-01'));
  });

  it('is not a number without orders', () => {
    expect(ordersWatchedUntil(makeColumns({ cases: [], asOf: '2026-06-01' }))).toBeNaN();
  });
});
