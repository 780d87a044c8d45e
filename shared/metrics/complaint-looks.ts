import type { ComplaintLooks, OrderColumns, StoreColumns } from '../model/columns.ts';
import { placesOf } from './buying-place.ts';
import { columnCache } from './column-cache.ts';
import { monthRange, PREPARED_DAYS } from './control-table.ts';
import { customerHistory, type CustomerHistory } from './customer-history.ts';
import { DAY_MS, ordersWatchedUntil } from './follow-up.ts';
import { lookBefore, stratumAt, type LookFrame } from './look-before.ts';
import { narrowColumn } from './narrow-column.ts';
import { firstLater } from './next-order.ts';
import { periodStarts } from './periods.ts';
import { resolutionInstant } from './resolution-instant.ts';

/** In `after`: the window has not closed, or the customer is not known, or the resolution lies before the receipt. */
export const NO_LOOK = -3;

const remember = columnCache<ComplaintLooks | null>();

/**
 * Every complainant as he was at each of his complaints, as both sides of the matched baseline look at him: a view then reads two
 * finished numbers of a complaint. Built once per store version and window.
 * @param windowDays  length of the window after the complaint, and before the order that it follows
 * @returns           null without orders of known customers
 */
export function complaintLooks(columns: StoreColumns, windowDays: number): ComplaintLooks | null {
  return remember(columns, String(windowDays), () => {
    const prepared = windowDays === PREPARED_DAYS ? columns.prepared?.complaints : undefined;
    if (prepared !== undefined) return prepared;
    const { orders } = columns;
    const history = customerHistory(columns);
    if (history === null || orders === null || orders.n === orders.customerStart[0]) return null;
    return lookAtComplaints(columns, orders, history, windowDays * DAY_MS);
  });
}

/** A customer's complaints and orders side by side: both lie in order. */
function lookAtComplaints(
  columns: StoreColumns,
  orders: OrderColumns,
  { byCustomer, start, customers }: CustomerHistory,
  windowMs: number,
): ComplaintLooks {
  const frame: LookFrame = {
    windowMs,
    starts: periodStarts(...monthRange(columns), 'month', columns.zone),
    places: placesOf(orders),
  };
  const received = columns.cases.instants.receivedAt;
  const resolved = resolutionInstant(columns);
  const watched = ordersWatchedUntil(columns);
  const after = new Int32Array(columns.cases.n).fill(NO_LOOK);
  const before = new Int32Array(columns.cases.n).fill(-1);
  for (let c = 0; c < customers; c++) {
    const first = orders.customerStart[c]!;
    const end = orders.customerStart[c + 1]!;
    let next = first;
    for (let k = start[c]!; k < start[c + 1]!; k++) {
      const row = byCustomer[k]!;
      next = firstLater(orders.orderedAt, next, end, received[row]!);
      if (next > first) before[row] = lookBefore(orders, first, next - 1, frame);
      const from = Number.isNaN(resolved[row]!) ? received[row]! : resolved[row]!;
      if (from < received[row]! || !(from + windowMs <= watched)) continue;
      const later = firstLater(orders.orderedAt, next, end, from);
      const bought = later < end && orders.orderedAt[later]! <= from + windowMs ? 1 : 0;
      after[row] = stratumAt(orders, first, later, from, frame) * 2 + bought;
    }
  }
  return { after: narrowColumn(after), before: narrowColumn(before) };
}
