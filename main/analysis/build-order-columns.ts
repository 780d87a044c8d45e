import { radixOrder } from '../../shared/metrics/radix-order.ts';
import { narrowColumn, narrowDoubles } from '../../shared/metrics/narrow-column.ts';
import type { NarrowColumn, OrderColumns } from '../../shared/model/columns.ts';
import { isCancelledStatus } from '../../shared/presets/is-cancelled.ts';
import type { ReadableDb } from '../db/types.ts';
import { denseCodes, termLabels } from './dense-codes.ts';
import type { KeyCodes } from './key-codes.ts';
import { withProperties } from './lazy-object.ts';
import { netCancellations } from './net-cancellations.ts';
import { periodColumn } from './period-column.ts';
import { takeRefunds } from './take-refunds.ts';
import { gather, readRawColumns, type RawColumns } from '../db/queries/raw-columns.ts';

/** What an analysis wants to know of an order, or needs to tell whether it is a purchase. */
const WANTED = ['orderedAt', 'customer', 'site', 'product', 'value', 'currency', 'segment', 'cancelled', 'status'];

/** Orders, with their start by customer for the customers known so far. */
export type Purchases = { purchases: Omit<OrderColumns, 'customerStart'>; customerStart: Uint32Array };

/** The visible purchases, ordered by customer and then by time; null when the store has no orders. */
export function buildOrderColumns(db: ReadableDb, asAt: number, zone: string, customers: KeyCodes): Purchases | null {
  const raw = readRawColumns(db, 'orders', asAt, { wanted: WANTED });
  if (raw === null) return null;
  const terms = termLabels(db);
  const afterCancellations = netCancellations(db, raw, asAt);
  const netted = afterCancellations?.values ?? raw.numbers['value'];
  const afterRefunds = netted === undefined ? null : takeRefunds(db, raw, netted, asAt);
  const bought = purchaseRows(raw, terms, afterRefunds?.isBack ?? null);
  const inTime = byTime(bought, raw.instants['orderedAt'] ?? new Float64Array(raw.n));
  const customer = customers.codesOf(raw.codes['customer'] ?? new Int32Array(raw.n));
  const rows = byCustomer(inTime, customer);
  const n = rows.length;
  const orderedAt = gather(raw.instants['orderedAt'] ?? new Float64Array(raw.n), rows, new Float64Array(n));
  const value = afterRefunds?.values ?? netted;
  // One after the other, so that few wide columns are there at once.
  const coded = (field: string): { codes: NarrowColumn; labels: string[] } => {
    const ids = raw.codes[field];
    delete raw.codes[field];
    const { codes, labels } = denseCodes(
      ids === undefined ? new Int32Array(n) : gather(ids, rows, new Int32Array(n)),
      terms,
    );
    return { codes: narrowColumn(codes), labels };
  };
  const site = coded('site');
  const product = coded('product');
  const currency = coded('currency');
  const segment = coded('segment');
  const purchases = {
    n,
    orderedAt,
    month: narrowColumn(periodColumn(orderedAt, 'month', zone)),
    week: narrowColumn(periodColumn(orderedAt, 'week', zone)),
    site: site.codes,
    product: product.codes,
    value:
      value === undefined
        ? new Float32Array(n).fill(Number.NaN)
        : narrowDoubles(gather(value, rows, new Float64Array(n))),
    ...(currency.labels.length === 0 ? {} : { currency: currency.codes }),
    ...(segment.labels.length === 0 ? {} : { segment: segment.codes }),
    ...(afterCancellations === null ? {} : { netted: afterCancellations.netted }),
    labels: { site: site.labels, product: product.labels, currency: currency.labels, segment: segment.labels },
  };
  return { purchases, customerStart: customerStarts(gather(customer, rows, new Int32Array(n)), customers.size()) };
}

/** Where the orders of each customer start (see OrderColumns.customerStart). */
function customerStarts(customer: Int32Array, customers: number): Uint32Array {
  const starts = new Uint32Array(customers + 1);
  let row = 0;
  for (let code = 0; code <= customers; code += 1) {
    while (row < customer.length && (customer[row] ?? 0) < code) row += 1;
    starts[code] = row;
  }
  return starts;
}

/** The orders with more customers, who have ordered nothing. */
export function withCustomers({ purchases, customerStart }: Purchases, customers: number): OrderColumns {
  const starts = new Uint32Array(customers + 1).fill(purchases.n);
  starts.set(customerStart);
  return withProperties(purchases, { customerStart: starts });
}

/** Rows that are purchases: not cancelled by their flag, nor by the word of their status where there is no flag, nor given back. */
function purchaseRows(raw: RawColumns, terms: readonly string[], isBack: Uint8Array | null): Uint32Array {
  const { cancelled } = raw.flags;
  const { status } = raw.codes;
  const isNoPurchase = terms.map(isCancelledStatus);
  const rows = new Uint32Array(raw.n);
  let n = 0;
  for (let row = 0; row < raw.n; row += 1) {
    const flag = cancelled?.[row] ?? -1;
    const isCancelled = flag === -1 ? isNoPurchase[status?.[row] ?? 0] === true : flag === 1;
    if (!isCancelled && isBack?.[row] !== 1) rows[n++] = row;
  }
  return rows.subarray(0, n);
}

/** Exports mostly are in the order of time; then nothing is to be done. */
function byTime(rows: Uint32Array, orderedAt: Float64Array): Uint32Array {
  let isOrdered = true;
  let low = Number.POSITIVE_INFINITY;
  let before = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < rows.length; k += 1) {
    const at = orderedAt[rows[k] ?? 0] ?? 0;
    if (at < before) isOrdered = false;
    if (at < low) low = at;
    before = at;
  }
  return isOrdered
    ? rows
    : radixOrder(
        rows,
        orderedAt.map((at) => at - low),
      );
}

/** A stable counting sort: the rows without a customer first, then customer by customer. */
function byCustomer(rows: Uint32Array, customer: Int32Array): Uint32Array {
  let highest = -1;
  for (let k = 0; k < rows.length; k += 1) highest = Math.max(highest, customer[rows[k] ?? 0] ?? -1);
  const next = new Uint32Array(highest + 3);
  for (let k = 0; k < rows.length; k += 1) {
    const slot = (customer[rows[k] ?? 0] ?? -1) + 2;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < next.length; slot += 1) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k] ?? 0;
    const slot = (customer[row] ?? -1) + 1;
    const at = next[slot] ?? 0;
    sorted[at] = row;
    next[slot] = at + 1;
  }
  return sorted;
}
