import type { StoreColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';
import { BUYING_STRATA, stratumOf } from './buying-strata.ts';
import { placeOf, placesOf } from './buying-place.ts';
import type { ControlTable } from './control-table.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { firstCases } from './first-cases.ts';
import { DAY_MS, ordersWatchedUntil } from './follow-up.ts';
import { groupsCache } from './groups-cache.ts';
import { firstLater } from './next-order.ts';
import { periodIndexOf } from './periods.ts';
import { resolutionInstant } from './resolution-instant.ts';

const YEAR_MS = 365 * DAY_MS;

/** Complainants to be compared, each once: at his first complaint in the view. Arrays of equal length. */
export type Complainants = {
  /** Row of the complaint. */
  row: Uint32Array;
  customer: Int32Array;
  /** When the window starts: the resolution, or the receipt of a complaint that is not resolved. */
  startMs: Float64Array;
  /** Stratum as in ControlTable, at the start; -1 when he had never bought before. */
  stratum: Int32Array;
  bought: Uint8Array;
};

const remember = {
  resolved: groupsCache<ControlTable, Complainants>(),
  unresolved: groupsCache<ControlTable, Complainants>(),
};

/**
 * Complainants of the view whose window after the resolution has closed, with their strata at that moment.
 * @param groups  the cases of the view: rows in any group
 * @param take    which complaints count: `resolved` (window from resolution) or `unresolved` (window from receipt)
 */
export function complainants(
  columns: StoreColumns,
  table: ControlTable,
  groups: Groups,
  take: 'resolved' | 'unresolved',
): Complainants {
  return remember[take](groups, table, () => findComplainants(columns, table, groups, take));
}

function findComplainants(
  columns: StoreColumns,
  table: ControlTable,
  groups: Groups,
  take: 'resolved' | 'unresolved',
): Complainants {
  const customer = columns.cases.codes['customer'];
  const history = customerHistory(columns);
  const customers = history === null || columns.orders === null ? 0 : history.customers;
  const kinds = kindsOfStart(columns, table.windowMs);
  const first =
    customer === undefined ? new Int32Array(0) : firstCases(customer, customers, groups, kinds, START[take]);
  const from = take === 'resolved' ? resolutionInstant(columns) : columns.cases.instants.receivedAt;
  const row = new Uint32Array(customers);
  const who = new Int32Array(customers);
  const startMs = new Float64Array(customers);
  let n = 0;
  for (let c = 0; c < customers; c++) {
    const own = first[c]!;
    if (own < 0) continue;
    row[n] = own;
    who[n] = c;
    startMs[n++] = from[own]!;
  }
  const people = { row: row.slice(0, n), customer: who.slice(0, n), startMs: startMs.slice(0, n) };
  return { ...people, ...looks(columns, table, people.customer, people.startMs) };
}

/** Where a complaint's window starts, when it has closed; `none` also without a known customer. */
const START = { none: 0, resolved: 1, unresolved: 2 } as const;

const rememberKinds = columnCache<Int8Array>();

function kindsOfStart(columns: StoreColumns, windowMs: number): Int8Array {
  return rememberKinds(columns, String(windowMs), () => {
    const kinds = new Int8Array(columns.cases.n).fill(START.none);
    const isKnown = customerHistory(columns)?.isKnown;
    if (isKnown === undefined) return kinds;
    const received = columns.cases.instants.receivedAt;
    const resolved = resolutionInstant(columns);
    const watched = ordersWatchedUntil(columns);
    for (let row = 0; row < kinds.length; row++) {
      if (isKnown[row] === 0) continue;
      const isOpen = Number.isNaN(resolved[row]!);
      const start = isOpen ? received[row]! : resolved[row]!;
      if (start < received[row]! || !(start + windowMs <= watched)) continue;
      kinds[row] = isOpen ? START.unresolved : START.resolved;
    }
    return kinds;
  });
}

/** The complainants for whom a condition holds. */
export function onlyComplainants(all: Complainants, isIn: (row: number, k: number) => boolean): Complainants {
  const kept = new Uint32Array(all.row.length);
  let n = 0;
  for (let k = 0; k < kept.length; k++) if (isIn(all.row[k]!, k)) kept[n++] = k;
  const only: Complainants = {
    row: new Uint32Array(n),
    customer: new Int32Array(n),
    startMs: new Float64Array(n),
    stratum: new Int32Array(n),
    bought: new Uint8Array(n),
  };
  for (let at = 0; at < n; at++) {
    const k = kept[at]!;
    only.row[at] = all.row[k]!;
    only.customer[at] = all.customer[k]!;
    only.startMs[at] = all.startMs[k]!;
    only.stratum[at] = all.stratum[k]!;
    only.bought[at] = all.bought[k]!;
  }
  return only;
}

function looks(
  { orders }: StoreColumns,
  table: ControlTable,
  customer: Int32Array,
  startMs: Float64Array,
): Pick<Complainants, 'stratum' | 'bought'> {
  const stratum = new Int32Array(customer.length).fill(-1);
  const bought = new Uint8Array(customer.length);
  if (orders === null) return { stratum, bought };
  const { orderedAt, customerStart } = orders;
  const places = placesOf(orders);
  for (let k = 0; k < customer.length; k++) {
    const c = customer[k]!;
    const at = startMs[k]!;
    const first = customerStart[c]!;
    const end = customerStart[c + 1]!;
    const next = firstLater(orderedAt, first, end, at);
    bought[k] = next < end && orderedAt[next]! <= at + table.windowMs ? 1 : 0;
    const month = next === first ? -1 : periodIndexOf(at, table.starts);
    if (month < 0) continue;
    const buying = stratumOf({
      ordersInYear: next - firstLater(orderedAt, first, next, at - YEAR_MS),
      sinceLastMs: at - orderedAt[next - 1]!,
      sinceFirstMs: at - orderedAt[first]!,
    });
    stratum[k] = (month * BUYING_STRATA + buying) * table.places + placeOf(places, next - 1);
  }
  return { stratum, bought };
}
