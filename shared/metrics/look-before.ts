import type { OrderColumns } from '../model/columns.ts';
import type { Places } from './buying-place.ts';
import { placeOf } from './buying-place.ts';
import { BUYING_STRATA, stratumOf } from './buying-strata.ts';
import { DAY_MS } from './follow-up.ts';
import { firstLater } from './next-order.ts';
import { periodIndexOf } from './periods.ts';

const YEAR_MS = 365 * DAY_MS;

/** What a look at a customer needs to know beside his orders: where the months start, and which places are told apart. */
export type LookFrame = { windowMs: number; starts: Float64Array; places: Places };

/**
 * A customer as he was at a moment: his stratum, a number (month · BUYING_STRATA + buying) · places + place.
 * @param first  his first order
 * @param next   his first order later than the moment
 * @returns      -1 when he had not bought yet, or outside the months
 */
export function stratumAt(
  { orderedAt }: OrderColumns,
  first: number,
  next: number,
  at: number,
  { starts, places }: LookFrame,
): number {
  const month = next === first ? -1 : periodIndexOf(at, starts);
  if (month < 0) return -1;
  const buying = stratumOf({
    ordersInYear: next - firstLater(orderedAt, first, next, at - YEAR_MS),
    sinceLastMs: at - orderedAt[next - 1]!,
    sinceFirstMs: at - orderedAt[first]!,
  });
  return (month * BUYING_STRATA + buying) * places.count + placeOf(places, next - 1);
}

/**
 * A customer as he was one window before an order: his stratum · 2, + 1 if he bought in between; -1 if he was none yet.
 * @param first   his first order
 * @param anchor  the order
 */
export function lookBefore(orders: OrderColumns, first: number, anchor: number, frame: LookFrame): number {
  const { orderedAt } = orders;
  const at = orderedAt[anchor]! - frame.windowMs;
  if (orderedAt[first]! > at) return -1;
  const next = firstLater(orderedAt, first, anchor, at);
  const stratum = stratumAt(orders, first, next, at, frame);
  const bought = orderedAt[next]! < orderedAt[anchor]! ? 1 : 0;
  return stratum < 0 ? -1 : stratum * 2 + bought;
}
