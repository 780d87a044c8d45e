import type { Looks, OrderColumns, StoreColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';
import { placesOf } from './buying-place.ts';
import { columnCache } from './column-cache.ts';
import { complaintLooks } from './complaint-looks.ts';
import type { Compared, Controls } from './compare-matched.ts';
import { atRiskUntil, monthRange, PREPARED_DAYS, totalsByStratum } from './control-table.ts';
import { customerHistory } from './customer-history.ts';
import { customerSeed } from './customer-seed.ts';
import { firstCases } from './first-cases.ts';
import { DAY_MS } from './follow-up.ts';
import { lookBefore, type LookFrame } from './look-before.ts';
import { narrowColumn } from './narrow-column.ts';
import { firstOrderAfter } from './next-order.ts';
import { periodStarts } from './periods.ts';
import { uniformOf } from './uniform-of.ts';

/** More looks than this add work, not knowledge. */
const MOST_LOOKS = 3_000_000;

/** Complainants on the falsification test's side, with the row of the complaint looked at. */
type ComparedBefore = Compared & { row: Uint32Array };

type Placebo = { controls: Controls; windowMs: number };

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
): { controls: Controls; compared: ComparedBefore } | null {
  const placebo = placeboTable(columns, windowDays);
  return placebo === null
    ? null
    : { controls: placebo.controls, compared: complainantLooks(columns, placebo.windowMs, groups) };
}

/** The side of those who had not complained, built once per store version and window. */
export function placeboTable(columns: StoreColumns, windowDays: number): Placebo | null {
  return remember(columns, String(windowDays), () => {
    const { orders } = columns;
    if (orders === null || orders.n === orders.customerStart[0]) return null;
    const windowMs = windowDays * DAY_MS;
    const starts = periodStarts(...monthRange(columns), 'month', columns.zone);
    const prepared = windowDays === PREPARED_DAYS ? columns.prepared?.placebo : undefined;
    const looks = prepared ?? lookAtOthers(columns, orders, windowMs, starts);
    const places = placesOf(orders).count;
    const controls = { places, ...looks, ...totalsByStratum(looks, places, starts.length - 1) };
    return { controls, windowMs };
  });
}

function lookAtOthers(columns: StoreColumns, orders: OrderColumns, windowMs: number, starts: Float64Array): Looks {
  const customers = orders.customerStart.length - 1;
  const delays = complaintDelays(columns, orders);
  const until = atRiskUntil(columns, customers);
  const share = Math.min(1, MOST_LOOKS / orders.n);
  const frame: LookFrame = { windowMs, starts, places: placesOf(orders) };
  const looks = new Int32Array(orders.n);
  const start = new Uint32Array(customers + 1);
  let size = 0;
  for (let c = 0; c < customers; c++) {
    start[c] = size;
    const end = orders.customerStart[c + 1]!;
    const first = orders.customerStart[c]!;
    const seed = first < end ? customerSeed(orders, c) : 0;
    for (let order = first; order < end; order++) {
      if (orders.orderedAt[order]! >= until[c]!) break;
      if (share < 1 && uniformOf(seed, order - first) >= share) continue;
      const moment =
        orders.orderedAt[order]! + (delays[Math.floor(uniformOf(order - first, seed) * delays.length)] ?? 0);
      if (moment >= until[c]! || moment > columns.asOf) continue;
      let anchor = order;
      while (anchor + 1 < end && orders.orderedAt[anchor + 1]! <= moment) anchor++;
      const look = lookBefore(orders, first, anchor, frame);
      if (look >= 0) looks[size++] = look;
    }
  }
  start[customers] = size;
  return { look: narrowColumn(looks.slice(0, size)), start };
}

/** How long after their last order complainants complain for the first time, one entry per complainant, the shortest first. */
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
  return Float64Array.from(delays).sort();
}

/** Row of a customer's last order up to a moment, -1 when there is none. */
function lastOrderBefore(orders: OrderColumns, customer: number, moment: number): number {
  const after = firstOrderAfter(orders, customer, moment);
  const last = (after < 0 ? orders.customerStart[customer + 1]! : after) - 1;
  return last < orders.customerStart[customer]! ? -1 : last;
}

/** Every complainant of the view once, at his first complaint in it. */
export function complainantLooks(columns: StoreColumns, windowMs: number, groups: Groups): ComparedBefore {
  const history = customerHistory(columns);
  const looks = complaintLooks(columns, windowMs / DAY_MS);
  const code = columns.cases.codes['customer'];
  const first =
    history === null || looks === null || code === undefined
      ? new Int32Array(0)
      : firstCases(code, history.customers, groups, history.isKnown, 1);
  const rows = new Uint32Array(first.length);
  const customer = new Int32Array(first.length);
  const stratum = new Int32Array(first.length);
  const bought = new Uint8Array(first.length);
  let n = 0;
  for (let c = 0; c < first.length; c++) {
    const row = first[c]!;
    const look = row < 0 || looks === null ? -1 : looks.before[row]!;
    if (look < 0) continue;
    rows[n] = row;
    customer[n] = c;
    stratum[n] = look >> 1;
    bought[n++] = look & 1;
  }
  return {
    row: rows.slice(0, n),
    customer: customer.slice(0, n),
    stratum: stratum.slice(0, n),
    bought: bought.slice(0, n),
  };
}
