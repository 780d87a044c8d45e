import type { NarrowColumn, OrderColumns } from '../model/columns.ts';

/** With more places than this, strata by place would be too thin to find anybody alike. */
const MOST_PLACES = 40;

/** The places that strata may tell apart, and that of each order by code (null: they are not told apart, `count` is 1). */
export type Places = { count: number; code: NarrowColumn | null };

/** Which places (segment, else site) strata may tell apart; one when none is known or there are too many. */
export function placesOf(orders: OrderColumns): Places {
  const field = orders.segment === undefined ? 'site' : 'segment';
  const labels = orders.labels[field] ?? [];
  const code = labels.length > 1 && labels.length < MOST_PLACES ? (orders[field] ?? null) : null;
  return code === null ? { count: 1, code } : { count: labels.length + 1, code };
}

/** The place of an order: 0 … count - 1; 0 is unknown. */
export function placeOf({ code }: Places, row: number): number {
  return code === null ? 0 : code[row]! + 1;
}
