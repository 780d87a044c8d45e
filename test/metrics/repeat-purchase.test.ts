import { describe, expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = makeColumns({
  asOf: '2026-12-31',
  pooled: ['guest'],
  cases: [
    { receivedAt: '2026-01-01', customer: 'back', instants: { resolvedAt: '2026-01-10' } },
    { receivedAt: '2026-01-02', customer: 'between', instants: { resolvedAt: '2026-01-20' } },
    { receivedAt: '2026-01-03', customer: 'late', instants: { resolvedAt: '2026-01-10' } },
    { receivedAt: '2026-01-04', customer: 'back', instants: { resolvedAt: '2026-06-10' } },
    { receivedAt: '2026-01-05', customer: 'young', instants: { resolvedAt: '2026-12-01' } },
    { receivedAt: '2026-01-06', customer: 'waiting' },
    { receivedAt: '2026-01-07', customer: 'guest', instants: { resolvedAt: '2026-01-08' } },
  ],
  orders: [
    { customer: 'back', orderedAt: '2026-02-01' },
    { customer: 'between', orderedAt: '2026-01-10' },
    { customer: 'late', orderedAt: '2026-04-11' },
    { customer: 'waiting', orderedAt: '2026-02-01' },
    { customer: 'young', orderedAt: '2026-12-30' },
  ],
});

describe('repeatPurchase', () => {
  it('counts orders after the resolution only, within the window only, over closed windows only', () => {
    expect([...repeatPurchase(90).outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 0, 0, -2, -3, -1]);
  });

  it('counts each customer once, and a pooled key as unknown', () => {
    expect(countProportion(columns, repeatPurchase(90), groupAll(7, null), DEFAULT_SETTINGS)).toEqual([
      { yes: 1, no: 2, unknown: 1, pending: 1 },
    ]);
  });

  it('counts unresolved complaints from receipt, apart', () => {
    expect([...repeatPurchaseUnresolved(90).outcomes(columns, DEFAULT_SETTINGS)]).toEqual([-3, -3, -3, -3, -3, 1, -3]);
  });

  it('never counts a resolution before its receipt', () => {
    const wrong = makeColumns({
      asOf: '2026-12-31',
      cases: [{ receivedAt: '2026-02-01', customer: 'a', instants: { resolvedAt: '2026-01-01' } }],
      orders: [{ customer: 'a', orderedAt: '2026-01-15' }],
    });
    expect([...repeatPurchase(90).outcomes(wrong, DEFAULT_SETTINGS)]).toEqual([-3]);
  });
});
