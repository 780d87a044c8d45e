import { describe, expect, it } from 'vitest';
import { customerHistory, nextInSameCluster } from '../../shared/metrics/customer-history.ts';
import { nextOrderAfter } from '../../shared/metrics/next-order.ts';
import { prepareColumns } from '../../shared/metrics/prepare-columns.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = makeColumns({
  asOf: '2026-12-01',
  pooled: ['mailbox'],
  cases: [
    { receivedAt: '2026-01-10', customer: 'a', instants: { resolvedAt: '2026-01-20' } },
    { receivedAt: '2026-01-11', customer: 'mailbox' },
    { receivedAt: '2026-02-10', customer: 'a' },
    { receivedAt: '2026-02-11', customer: 'b', instants: { resolvedAt: '2026-02-12' } },
    { receivedAt: '2026-02-12' },
  ],
  orders: [
    { orderedAt: '2026-01-01', customer: 'a' },
    { orderedAt: '2026-01-15', customer: 'a' },
    { orderedAt: '2026-01-25', customer: 'a' },
    { orderedAt: '2026-03-01', customer: 'a' },
    { orderedAt: '2026-02-01', customer: 'b' },
  ],
});
const prepared = prepareColumns(columns)!;
const days = (times: Float64Array): string[] =>
  Array.from(times, (at) => (Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10)));

describe('prepareColumns', () => {
  it('follows each customer to the next complaint and the next order, and counts the orders before', () => {
    expect([...prepared.byCustomer]).toEqual([0, 2, 3]);
    expect([...prepared.next]).toEqual([2, -1, -1, -1, -1]);
    expect(days(prepared.nextOrderAfterReceipt)).toEqual(['2026-01-15', '', '2026-03-01', '', '']);
    expect(days(prepared.nextOrderAfterResolution)).toEqual(['2026-01-25', '', '', '', '']);
    expect([...prepared.ordersBefore]).toEqual([1, 0, 3, 1, 0]);
  });

  it('changes no answer: columns that carry it say what those say that do not', () => {
    const carrying = { ...columns, prepared };
    expect(customerHistory(carrying)).toEqual(customerHistory(columns));
    expect(nextInSameCluster(carrying)).toEqual(nextInSameCluster(columns));
    for (const metric of [repeatPurchase(90), repeatPurchaseUnresolved(90)]) {
      expect(metric.outcomes(carrying, DEFAULT_SETTINGS)).toEqual(metric.outcomes({ ...columns }, DEFAULT_SETTINGS));
    }
    const never = (): Float64Array => {
      throw new Error('asked again');
    };
    expect(nextOrderAfter(carrying, 'resolution', never)).toBe(prepared.nextOrderAfterResolution);
  });

  it('is not there without a customer key', () => {
    expect(prepareColumns(makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01' }] }))).toBeUndefined();
  });
});
