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
    const { first, last } = orderTimes(columns);
    const silence = columns.asOf - last;
    const gap = (last - first) / orders.n;
    const isEnded = orders.n >= FEWEST_ORDERS && silence > WEEK_MS && silence > SILENCE * gap;
    return isEnded ? last : columns.asOf;
  });
}

const rememberTimes = columnCache<{ first: number; last: number }>();

/** Times of the first and the last order; Infinity and -Infinity without any. */
export function orderTimes(columns: StoreColumns): { first: number; last: number } {
  return rememberTimes(columns, '', () => {
    let first = Infinity;
    let last = -Infinity;
    const orderedAt = columns.orders?.orderedAt ?? new Float64Array(0);
    for (let row = 0; row < orderedAt.length; row++) {
      const at = orderedAt[row]!;
      if (at < first) first = at;
      if (at > last) last = at;
    }
    return { first, last };
  });
}
