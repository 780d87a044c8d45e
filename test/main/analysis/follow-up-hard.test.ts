import { describe, expect, it } from 'vitest';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runMetricTables } from '../../../main/analysis/run-metric-table.ts';
import { followUp as shape, metricTable } from '../../../shared/contract/follow-up-shapes.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { simulateShop } from '../../support/simulate-shop.ts';

const shop = (): StoreColumns =>
  simulateShop({ seed: 21, customers: 1500, months: 24, spread: 0.8, orders: 1, complaints: 0.08 });
const inputOf = (columns: StoreColumns) => ({
  columns,
  store: { name: 's', organisation: 'o', zone: 'UTC' },
  imports: [],
  query: {},
});
/** The answer, checked against the contract: no number in it is none or endless. */
function read(columns: StoreColumns): FollowUp {
  const result = runFollowUp(inputOf(columns))!;
  expect(shape.safeParse(result).error?.issues ?? []).toEqual([]);
  for (const table of runMetricTables(inputOf(columns), ['month', 'cluster', 'site', 'channel']))
    expect(metricTable.safeParse(table).error?.issues ?? []).toEqual([]);
  return result;
}

describe('data that no comparison should be made of', () => {
  it('orders without complaints: nothing at all, and nothing breaks', () => {
    const columns = makeColumns({
      asOf: '2026-06-01',
      cases: [],
      orders: [{ orderedAt: '2026-01-01', customer: 'a' }],
    });
    expect(runFollowUp(inputOf(columns))).toBeNull();
    expect(runMetricTables(inputOf(columns), ['month'])).toEqual([]);
  });

  it('complaints without orders, and without customer keys: each part says what it needs', () => {
    const noOrders = read({ ...shop(), orders: null });
    expect(noOrders.loyalty.baseline).toEqual({ why: 'needs orders' });
    expect(noOrders.loyalty.revenueAtRisk).toEqual({ why: 'needs orders' });
    const columns = shop();
    const { customer: _, ...codes } = columns.cases.codes;
    const noKeys = read({ ...columns, cases: { ...columns.cases, codes } });
    expect(noKeys.recurrence.nextComplaint).toEqual({ why: 'needs the column “Customer”' });
    expect(noKeys.loyalty.baseline).toHaveProperty('why');
    expect(noKeys.iceberg).toHaveProperty('why');
  });

  it('mixed currencies are never added', () => {
    const columns = shop();
    const orders = columns.orders!;
    const currency = Int32Array.from(orders.value, (_value, k) => k % 2);
    const mixed = { ...orders, currency, labels: { ...orders.labels, currency: ['EUR', 'USD'] } };
    expect(read({ ...columns, orders: mixed }).loyalty.revenueAtRisk).toEqual({
      why: 'orders are in more than one currency; filter to one',
    });
  });

  it('a mailbox that holds every complaint leaves no customer', () => {
    const columns = shop();
    const pooledCustomer = new Uint8Array(columns.cases.pooledCustomer.length).fill(1);
    const result = read({ ...columns, cases: { ...columns.cases, pooledCustomer } });
    expect(result.recurrence.nextComplaint).toHaveProperty('why');
    expect(result.loyalty.baseline).toHaveProperty('why');
  });

  it('all cases open: nothing is resolved, the backlog is everything, and no time is made up', () => {
    const columns = shop();
    const n = columns.cases.n;
    const open = {
      ...columns.cases,
      instants: { receivedAt: columns.cases.instants.receivedAt, resolvedAt: new Float64Array(n).fill(Number.NaN) },
      isOpen: new Int8Array(n).fill(1),
    };
    const result = read({ ...columns, cases: open });
    const resolution = result.metrics.find(({ id }) => id === 'time-to-resolution')!;
    expect([resolution.duration?.open ?? 0, resolution.duration?.medianMs ?? null]).toEqual(
      resolution.duration === null ? [0, null] : [n, null],
    );
    expect(result.loyalty.baseline).toHaveProperty('why');
  });

  it('resolutions before receipt are listed and never averaged', () => {
    const columns = shop();
    const { receivedAt } = columns.cases.instants;
    const resolvedAt = receivedAt.map((at) => at - 3_600_000);
    const result = read({ ...columns, cases: { ...columns.cases, instants: { receivedAt, resolvedAt } } });
    expect(result.metrics.find(({ id }) => id === 'time-to-resolution')!.why).toBe('no case here with a usable time');
    if ('why' in result.recovery.backlog) throw new Error(result.recovery.backlog.why);
    expect(result.recovery.backlog.leftOut).toBe(columns.cases.n);
  });

  it('orders that begin long before the first complaint or end long before the last', () => {
    const columns = shop();
    const orders = columns.orders!;
    const early = {
      ...orders,
      orderedAt: orders.orderedAt.map((at) => at - 20 * 365 * 86_400_000),
      month: orders.month.map((m) => m - 240),
    };
    const result = read({ ...columns, orders: early });
    expect(result.loyalty.baseline).toHaveProperty('why');
  });
});
