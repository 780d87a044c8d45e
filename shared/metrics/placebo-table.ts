import type { OrderColumns, StoreColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';
import { BUYING_STRATA, stratumOf } from './buying-strata.ts';
import { placeCount, placeOf } from './buying-place.ts';
import { columnCache } from './column-cache.ts';
import type { Compared, Controls } from './compare-matched.ts';
import { atRiskUntil, monthRange, totalsByStratum } from './control-table.ts';
import { customerHistory } from './customer-history.ts';
import { DAY_MS } from './follow-up.ts';
import { firstOrderAfter } from './next-order.ts';
import { periodIndexes, periodStarts } from './periods.ts';
import { uniformOf } from './uniform-of.ts';

const YEAR_MS = 365 * DAY_MS;
/** More looks than this add work, not knowledge. */
const MOST_LOOKS = 3_000_000;

type Placebo = { controls: Controls; starts: Float64Array; windowMs: number };

const remember = columnCache<Placebo | null>();

/**
 * The falsification test's two sides (METRICS.md 6). A complaint follows an order, so both sides are looked at from an
 * order: complainants from their last order before the complaint, the others from their last order before a moment that
 * follows one of their orders as a complaint would (by the complainants' own delays). Did they buy in the window before that
 * order? Alike customers must have done so alike: a complaint cannot reach back.
 * @param groups  the cases of the view: rows in any group
 * @returns       null without orders of known customers
 */
export function placeboSides(
  columns: StoreColumns,
  windowDays: number,
  groups: Groups,
): { controls: Controls; compared: Compared } | null {
  const placebo = remember(columns, String(windowDays), () => build(columns, windowDays * DAY_MS));
  return placebo === null ? null : { controls: placebo.controls, compared: complainantLooks(columns, placebo, groups) };
}

function build(columns: StoreColumns, windowMs: number): Placebo | null {
  const { orders } = columns;
  if (orders === null || orders.n === orders.customerStart[0]) return null;
  const [firstMonth, lastMonth] = monthRange(orders);
  const starts = periodStarts(firstMonth, lastMonth, 'month', columns.zone);
  const customers = orders.customerStart.length - 1;
  const delays = complaintDelays(columns, orders);
  const until = atRiskUntil(columns, customers);
  const share = Math.min(1, MOST_LOOKS / orders.n);
  const places = placeCount(orders);
  const stratum = new Int32Array(orders.n);
  const bought = new Uint8Array(orders.n);
  const start = new Uint32Array(customers + 1);
  let size = 0;
  for (let c = 0; c < customers; c++) {
    start[c] = size;
    const end = orders.customerStart[c + 1]!;
    for (let order = orders.customerStart[c]!; order < end; order++) {
      if (orders.orderedAt[order]! >= until[c]!) break;
      if (share < 1 && uniformOf(c, order) >= share) continue;
      const moment = orders.orderedAt[order]! + (delays[Math.floor(uniformOf(order, c) * delays.length)] ?? 0);
      if (moment >= until[c]! || moment > columns.asOf) continue;
      let anchor = order;
      while (anchor + 1 < end && orders.orderedAt[anchor + 1]! <= moment) anchor++;
      const look = lookBefore(orders, c, anchor, windowMs, starts, places);
      if (look === null) continue;
      stratum[size] = look.stratum;
      bought[size++] = look.bought;
    }
  }
  start[customers] = size;
  const table = { places, stratum: stratum.slice(0, size), bought: bought.slice(0, size), start };
  return { controls: { ...table, ...totalsByStratum(table, starts.length - 1) }, starts, windowMs };
}

/** How long after their last order complainants complain for the first time, one entry per complainant. */
function complaintDelays(columns: StoreColumns, orders: OrderColumns): Float64Array {
  const history = customerHistory(columns);
  const delays: number[] = [];
  if (history === null) return new Float64Array(0);
  for (let c = 0; c < history.customers; c++) {
    if (history.start[c] === history.start[c + 1]) continue;
    const received = columns.cases.instants.receivedAt[history.byCustomer[history.start[c]!]!]!;
    const anchor = lastOrderBefore(orders, c, received);
    if (anchor >= 0) delays.push(received - orders.orderedAt[anchor]!);
  }
  return Float64Array.from(delays);
}

/** Row of a customer's last order up to a moment, -1 when there is none. */
function lastOrderBefore(orders: OrderColumns, customer: number, moment: number): number {
  const after = firstOrderAfter(orders, customer, moment);
  const last = (after < 0 ? orders.customerStart[customer + 1]! : after) - 1;
  return last < orders.customerStart[customer]! ? -1 : last;
}

/** A customer as he was one window before an order: his stratum, and whether he bought in between. */
function lookBefore(
  orders: OrderColumns,
  customer: number,
  anchor: number,
  windowMs: number,
  starts: Float64Array,
  places: number,
): { stratum: number; bought: number } | null {
  const first = orders.customerStart[customer]!;
  const at = orders.orderedAt[anchor]! - windowMs;
  if (orders.orderedAt[first]! > at) return null;
  const next = firstOrderAfter(orders, customer, at);
  const [month = -1] = periodIndexes(Float64Array.of(at), starts);
  if (month < 0) return null;
  const buying = stratumOf({
    ordersInYear: next - Math.min(next, firstOrderAfter(orders, customer, at - YEAR_MS)),
    sinceLastMs: at - orders.orderedAt[next - 1]!,
    sinceFirstMs: at - orders.orderedAt[first]!,
  });
  return {
    stratum: (month * BUYING_STRATA + buying) * places + placeOf(orders, next - 1),
    bought: orders.orderedAt[next]! < orders.orderedAt[anchor]! ? 1 : 0,
  };
}

/** Every complainant of the view once, at his first complaint in it. */
function complainantLooks(columns: StoreColumns, { starts, windowMs }: Placebo, groups: Groups): Compared {
  const customer: number[] = [];
  const stratum: number[] = [];
  const bought: number[] = [];
  const history = customerHistory(columns);
  const { orders } = columns;
  const received = columns.cases.instants.receivedAt;
  const customers = history === null || orders === null ? 0 : history.customers;
  for (let c = 0; c < customers; c++) {
    if (history === null || orders === null) break;
    const row = firstRowIn(history.byCustomer.subarray(history.start[c], history.start[c + 1]), groups);
    if (row === null) continue;
    const anchor = lastOrderBefore(orders, c, received[row]!);
    if (anchor < 0) continue;
    const look = lookBefore(orders, c, anchor, windowMs, starts, placeCount(orders));
    if (look === null) continue;
    customer.push(c);
    stratum.push(look.stratum);
    bought.push(look.bought);
  }
  return { customer: Int32Array.from(customer), stratum: Int32Array.from(stratum), bought: Uint8Array.from(bought) };
}

function firstRowIn(rows: Uint32Array, groups: Groups): number | null {
  for (const row of rows) if (groups.of[row]! >= 0) return row;
  return null;
}
