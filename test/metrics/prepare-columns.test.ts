import { describe, expect, it } from 'vitest';
import { complaintLooks } from '../../shared/metrics/complaint-looks.ts';
import { controlTable } from '../../shared/metrics/control-table.ts';
import { customerHistory, nextInSameCluster } from '../../shared/metrics/customer-history.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { matchedBaseline } from '../../shared/metrics/matched-baseline.ts';
import { nextOrderAfter } from '../../shared/metrics/next-order.ts';
import { placeboTable } from '../../shared/metrics/placebo-table.ts';
import { prepareColumns } from '../../shared/metrics/prepare-columns.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import { resolutionInstant } from '../../shared/metrics/resolution-instant.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';
import { simulateShop } from '../support/simulate-shop.ts';

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

  it('finds side by side what a search finds row by row, for pooled keys and resolutions before the receipt too', () => {
    const shop = simulateShop({ customers: 300, months: 30, spread: 0.9, orders: 3, complaints: 0.2, seed: 6 });
    const pooledCustomer = shop.cases.pooledCustomer.map((_, code) => (code % 7 === 0 ? 1 : 0));
    const resolvedAt = shop.cases.instants['resolvedAt']!.map((at, row) => (row % 5 === 0 ? at - 40 * 86_400_000 : at));
    const instants = { ...shop.cases.instants, resolvedAt };
    const bought = { ...shop, cases: { ...shop.cases, pooledCustomer, instants } };
    const found = prepareColumns(bought)!;
    const alone = { ...bought };
    const received = bought.cases.instants.receivedAt;
    expect(found.nextOrderAfterResolution).toEqual(nextOrderAfter(alone, 'resolution', () => resolutionInstant(alone)));
    expect(found.nextOrderAfterReceipt).toEqual(nextOrderAfter(alone, 'receipt', () => received));
    const { orderedAt, customerStart } = bought.orders!;
    const before = Array.from(bought.cases.codes['customer']!, (who, row) => {
      const own = orderedAt.subarray(customerStart[who], customerStart[who + 1]);
      return own.filter((at) => at <= received[row]!).length;
    });
    expect([...found.ordersBefore]).toEqual(before);
    expect(Math.max(...before)).toBeGreaterThan(9);
  });

  it('brings the looks of the matched baseline along, and leaves them out without orders', () => {
    const shop = simulateShop({ customers: 2000, months: 24, spread: 0.5, orders: 0.8, complaints: 0.05, seed: 5 });
    const carrying = { ...shop, prepared: prepareColumns(shop)! };
    const groups = groupAll(shop.cases.n, null);
    const found = matchedBaseline({ ...shop }, groups, DEFAULT_SETTINGS);
    expect(found).not.toBeNull();
    expect(matchedBaseline(carrying, groups, DEFAULT_SETTINGS)).toEqual(found);
    expect(controlTable(carrying, 90)?.look).toBe(carrying.prepared.controls?.look);
    expect(placeboTable(carrying, 90)?.controls.look).toBe(carrying.prepared.placebo?.look);
    expect(complaintLooks(carrying, 90)).toBe(carrying.prepared.complaints);
    expect(complaintLooks(carrying, 30)).not.toEqual(carrying.prepared.complaints);
    expect(controlTable(carrying, 30)?.look).not.toBe(carrying.prepared.controls?.look);
    const bare = prepareColumns({ ...columns, orders: null });
    expect([bare?.controls, bare?.placebo, bare?.complaints]).toEqual([undefined, undefined, undefined]);
  });

  it('is not there without a customer key', () => {
    expect(prepareColumns(makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01' }] }))).toBeUndefined();
  });
});
