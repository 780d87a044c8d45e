import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<number>();

/** Milliseconds of a day of 24 hours: windows are counted in these. */
export const DAY_MS = 86_400_000;

/** A silence this many mean gaps long happens by chance once in 20,000: the orders then end earlier than the complaints. */
const SILENCE = 10;
/** Fewer orders than this do not tell how usual a silence is. */
const FEWEST_ORDERS = 100;
const WEEK_MS = 7 * DAY_MS;

/**
 * Until when purchases have been watched: the as-of time; or the newest order where the order export plainly ends earlier (a
 * silence of more than a week and of ten times the usual gap). A window that ends later is not closed: nobody can tell
 * whether the customer bought.
 * @returns milliseconds UTC, or NaN without orders
 */
export function ordersWatchedUntil(columns: StoreColumns): number {
  return remember(columns, 'orders-watched-until', () => {
    const orders = columns.orders;
    if (orders === null || orders.n === 0) return Number.NaN;
    const { first, last } = orderTimes(columns).all;
    const silence = columns.asOf - last;
    const gap = (last - first) / orders.n;
    const isEnded = orders.n >= FEWEST_ORDERS && silence > WEEK_MS && silence > SILENCE * gap;
    return isEnded ? last : columns.asOf;
  });
}

/** First and last of some orders, milliseconds UTC; Infinity and -Infinity without any. */
export type OrderTimes = { first: number; last: number };

const rememberTimes = columnCache<{ all: OrderTimes; known: OrderTimes }>();

/** Times of the first and the last order, and of those of known customers. */
export function orderTimes(columns: StoreColumns): { all: OrderTimes; known: OrderTimes } {
  return rememberTimes(columns, '', () => {
    const { orders } = columns;
    if (orders === null) return { all: timesOf(new Float64Array(0)), known: timesOf(new Float64Array(0)) };
    const firstKnown = orders.customerStart[0] ?? orders.n;
    const known = timesOf(orders.orderedAt.subarray(firstKnown));
    const others = timesOf(orders.orderedAt.subarray(0, firstKnown));
    const all = { first: Math.min(known.first, others.first), last: Math.max(known.last, others.last) };
    return { all, known };
  });
}

function timesOf(orderedAt: Float64Array): OrderTimes {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < orderedAt.length; row++) {
    const at = orderedAt[row]!;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return { first, last };
}
