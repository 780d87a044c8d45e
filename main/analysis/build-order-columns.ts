import { radixOrder } from '../../shared/metrics/radix-order.ts';
import type { OrderColumns } from '../../shared/model/columns.ts';
import type { ReadableDb } from '../db/types.ts';
import { denseCodes, termLabels } from './dense-codes.ts';
import type { KeyCodes } from './key-codes.ts';
import { periodColumn } from './period-column.ts';
import { readRawColumns, reorder, type RawColumns } from './read-raw-columns.ts';

const NO_PURCHASE =
  /^(cancel(l?ed)?|refunded|void(ed)?|failed|declined|unavailable|storniert|erstattet|annulée?|remboursée?|cancelado|reembolsado|annullato|rimborsato|geannuleerd)$/iu;

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
  const purchases = reorder(all, purchaseRows(all, terms));
  const customer = customers.codesOf(purchases.codes['customer'] ?? new Int32Array(purchases.n));
  const order = byCustomerAndTime(customer, purchases.instants['orderedAt'] ?? new Float64Array(0));
  const raw = reorder(purchases, order);
  const orderedAt = raw.instants['orderedAt'] ?? new Float64Array(0);
  const site = denseCodes(raw.codes['site'] ?? new Int32Array(raw.n), terms);
  const product = denseCodes(raw.codes['product'] ?? new Int32Array(raw.n), terms);
  return {
    n: raw.n,
    orderedAt,
    customer: Int32Array.from(order, (row) => customer[row] ?? -1),
    month: periodColumn(orderedAt, 'month', zone),
    week: periodColumn(orderedAt, 'week', zone),
    site: site.codes,
    product: product.codes,
    value: raw.numbers['value'] ?? new Float64Array(raw.n).fill(Number.NaN),
    labels: { site: site.labels, product: product.labels },
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
  const isNoPurchase = terms.map((label) => NO_PURCHASE.test(label.trim()));
  const rows: number[] = [];
  for (let row = 0; row < raw.n; row += 1) {
    const flag = cancelled?.[row] ?? -1;
    const isCancelled = flag === -1 ? isNoPurchase[status?.[row] ?? 0] === true : flag === 1;
    if (!isCancelled) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function byCustomerAndTime(customer: Int32Array, orderedAt: Float64Array): Uint32Array {
  const rows = Uint32Array.from({ length: customer.length }, (_, row) => row);
  let low = Number.POSITIVE_INFINITY;
  for (const at of orderedAt) if (at < low) low = at;
  const inTime = radixOrder(
    rows,
    orderedAt.map((at) => at - low),
  );
  return radixOrder(
    inTime,
    Float64Array.from(customer, (code) => code + 1),
  );
}
