import type { OrderColumns, StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<Float64Array>();

/**
 * The complainant's first order after each complaint's resolution; for a complaint not resolved, after its receipt. Orders
 * between receipt and resolution are not recovery and are passed over (METRICS.md 6).
 * @param start  by row, milliseconds UTC: when to start looking; NaN: do not look
 * @param key    names `start`, to keep the answer; `resolution` and `receipt` may come prepared with the columns
 * @returns      time of the first order later than `start` by row; NaN where there is none
 */
export function nextOrderAfter(columns: StoreColumns, key: string, start: () => Float64Array): Float64Array {
  return remember(columns, `next-order:${key}`, () => {
    const prepared = preparedFor(columns, key);
    if (prepared !== undefined) return prepared;
    const { n, codes } = columns.cases;
    const result = new Float64Array(n).fill(Number.NaN);
    const customer = codes['customer'];
    const orders = columns.orders;
    if (customer === undefined || orders === null) return result;
    const from = start();
    for (let i = 0; i < n; i++) {
      const c = customer[i]!;
      if (c < 0 || Number.isNaN(from[i]!)) continue;
      const at = firstOrderAfter(orders, c, from[i]!);
      if (at >= 0) result[i] = orders.orderedAt[at]!;
    }
    return result;
  });
}

function preparedFor({ prepared }: StoreColumns, key: string): Float64Array | undefined {
  if (key === 'resolution') return prepared?.nextOrderAfterResolution;
  return key === 'receipt' ? prepared?.nextOrderAfterReceipt : undefined;
}

/**
 * Row of a customer's first order later than a moment, by binary search among his orders; -1 when there is none.
 * @param customer  customer code
 * @param after     milliseconds UTC
 */
export function firstOrderAfter(orders: OrderColumns, customer: number, after: number): number {
  const end = orders.customerStart[customer + 1] ?? 0;
  const next = firstLater(orders.orderedAt, orders.customerStart[customer] ?? end, end, after);
  return next < end ? next : -1;
}

/** First of the ascending orders `from` … `end` - 1 later than a moment, else `end`: binary search. */
export function firstLater(orderedAt: Float64Array, from: number, end: number, after: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (orderedAt[middle]! > after) high = middle;
    else low = middle + 1;
  }
  return low;
}
