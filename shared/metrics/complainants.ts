import type { StoreColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';
import { BUYING_STRATA, stratumOf } from './buying-strata.ts';
import { placeOf } from './buying-place.ts';
import type { ControlTable } from './control-table.ts';
import { customerHistory } from './customer-history.ts';
import { DAY_MS, ordersWatchedUntil } from './follow-up.ts';
import { firstOrderAfter } from './next-order.ts';
import { periodIndexes } from './periods.ts';
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
  const history = customerHistory(columns);
  const { orders } = columns;
  const rows: number[] = [];
  const customers: number[] = [];
  const starts: number[] = [];
  if (history !== null && orders !== null) {
    const received = columns.cases.instants.receivedAt;
    const resolved = resolutionInstant(columns);
    const watched = ordersWatchedUntil(columns);
    for (let c = 0; c < history.customers; c++) {
      for (let k = history.start[c]!; k < history.start[c + 1]!; k++) {
        const row = history.byCustomer[k]!;
        if (groups.of[row]! < 0) continue;
        const isOpen = Number.isNaN(resolved[row]!);
        if (isOpen !== (take === 'unresolved')) continue;
        const start = isOpen ? received[row]! : resolved[row]!;
        if (start < received[row]! || !(start + table.windowMs <= watched)) continue;
        rows.push(row);
        customers.push(c);
        starts.push(start);
        break;
      }
    }
  }
  const startMs = Float64Array.from(starts);
  const customer = Int32Array.from(customers);
  return { row: Uint32Array.from(rows), customer, startMs, ...looks(columns, table, customer, startMs) };
}

/** The complainants for whom a condition holds. */
export function onlyComplainants(all: Complainants, isIn: (row: number, k: number) => boolean): Complainants {
  const keep = all.row.map((row, k) => (isIn(row, k) ? 1 : 0));
  const isKept = (_: number, k: number): boolean => keep[k] === 1;
  return {
    row: all.row.filter(isKept),
    customer: all.customer.filter(isKept),
    startMs: all.startMs.filter(isKept),
    stratum: all.stratum.filter(isKept),
    bought: all.bought.filter(isKept),
  };
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
  const month = periodIndexes(startMs, table.starts);
  for (let k = 0; k < customer.length; k++) {
    const c = customer[k]!;
    const at = startMs[k]!;
    const first = orders.customerStart[c]!;
    const end = orders.customerStart[c + 1]!;
    const found = firstOrderAfter(orders, c, at);
    const next = found < 0 ? end : found;
    bought[k] = next < end && orders.orderedAt[next]! <= at + table.windowMs ? 1 : 0;
    if (next === first || month[k]! < 0) continue;
    const yearAgo = firstOrderAfter(orders, c, at - YEAR_MS);
    const buying = stratumOf({
      ordersInYear: next - (yearAgo < 0 ? end : Math.min(yearAgo, next)),
      sinceLastMs: at - orders.orderedAt[next - 1]!,
      sinceFirstMs: at - orders.orderedAt[first]!,
    });
    stratum[k] = (month[k]! * BUYING_STRATA + buying) * table.places + placeOf(orders, next - 1);
  }
  return { stratum, bought };
}
