import { radixOrder } from '../../shared/metrics/radix-order.ts';
import type { OrderColumns } from '../../shared/model/columns.ts';
import { isCancelledStatus } from '../../shared/presets/is-cancelled.ts';
import type { ReadableDb } from '../db/types.ts';
import { denseCodes, termLabels } from './dense-codes.ts';
import type { KeyCodes } from './key-codes.ts';
import { periodColumn } from './period-column.ts';
import { gather, readRawColumns, reorder, type RawColumns } from '../db/queries/raw-columns.ts';

/** The visible purchases, ordered by customer and then by time; null when the store has no orders. */
export function buildOrderColumns(
  db: ReadableDb,
  asAt: number,
  zone: string,
  customers: KeyCodes,
): Omit<OrderColumns, 'customerStart'> | null {
  const all = readRawColumns(db, 'orders', asAt);
  if (all === null) return null;
  const terms = termLabels(db);
  const bought = purchaseRows(all, terms);
  const inTime = byTime(bought, all.instants['orderedAt'] ?? new Float64Array(all.n));
  const customer = customers.codesOf(all.codes['customer'] ?? new Int32Array(all.n));
  const rows = byCustomer(inTime, customer);
  const raw = reorder(all, rows);
  const orderedAt = raw.instants['orderedAt'] ?? new Float64Array(0);
  const site = denseCodes(raw.codes['site'] ?? new Int32Array(raw.n), terms);
  const product = denseCodes(raw.codes['product'] ?? new Int32Array(raw.n), terms);
  const currency = denseCodes(raw.codes['currency'] ?? new Int32Array(raw.n), terms);
  const segment = denseCodes(raw.codes['segment'] ?? new Int32Array(raw.n), terms);
  return {
    n: raw.n,
    orderedAt,
    customer: gather(customer, rows, new Int32Array(rows.length)),
    month: periodColumn(orderedAt, 'month', zone),
    week: periodColumn(orderedAt, 'week', zone),
    site: site.codes,
    product: product.codes,
    value: raw.numbers['value'] ?? new Float64Array(raw.n).fill(Number.NaN),
    ...(currency.labels.length === 0 ? {} : { currency: currency.codes }),
    ...(segment.labels.length === 0 ? {} : { segment: segment.codes }),
    labels: {
      site: site.labels,
      product: product.labels,
      currency: currency.labels,
      segment: segment.labels,
    },
  };
}

/** Where the orders of each customer start (see OrderColumns.customerStart). */
export function customerStarts(customer: Int32Array, customers: number): Uint32Array {
  const starts = new Uint32Array(customers + 1);
  let row = 0;
  for (let code = 0; code <= customers; code += 1) {
    while (row < customer.length && (customer[row] ?? 0) < code) row += 1;
    starts[code] = row;
  }
  return starts;
}

/** Rows that are purchases: not cancelled by their flag, nor by the word of their status where there is no flag. */
function purchaseRows(raw: RawColumns, terms: readonly string[]): Uint32Array {
  const { cancelled } = raw.flags;
  const { status } = raw.codes;
  const isNoPurchase = terms.map(isCancelledStatus);
  const rows = new Uint32Array(raw.n);
  let n = 0;
  for (let row = 0; row < raw.n; row += 1) {
    const flag = cancelled?.[row] ?? -1;
    const isCancelled = flag === -1 ? isNoPurchase[status?.[row] ?? 0] === true : flag === 1;
    if (!isCancelled) rows[n++] = row;
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
