import type { StoreColumns } from '../model/columns.ts';
import type { Grain } from '../model/series.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { pooledCases } from './customer-order.ts';
import { resolutionPeriod } from './resolution-instant.ts';

/** Cases that share their customer and the period of their resolution with others, ascending, and which of them share the same. */
export type ResolvedTogether = { rows: Uint32Array; bunch: Uint32Array; bunches: number };

const remember = columnCache<ResolvedTogether | null>();

/**
 * Which cases were resolved in the same month (or week) as another of their customer: where customers are counted by period, every
 * other case counts by itself. Bunches are numbered from 0; customers whose key is pooled are customers here.
 * @returns null without a customer key. O(cases).
 */
export function resolvedTogether(columns: StoreColumns, grain: Grain): ResolvedTogether | null {
  return remember(columns, grain, () => {
    const history = customerHistory(columns);
    const customer = columns.cases.codes['customer'];
    if (history === null || customer === undefined) return null;
    const period = resolutionPeriod(columns, grain);
    const first = columns.cases[grain][0] ?? 0;
    const periods = Math.max(0, lastOf(period) - first + 1);
    const latestOwner = new Int32Array(periods).fill(-1);
    const latestRow = new Int32Array(periods);
    /** By row: its bunch, plus 1; 0 where it has none. */
    const bunchOf = new Uint32Array(period.length);
    let bunches = 0;
    const join = (row: number, who: number): void => {
      const slot = period[row]! - first;
      if (slot < 0) return;
      if (latestOwner[slot] === who) {
        const before = latestRow[slot]!;
        if (bunchOf[before] === 0) bunchOf[before] = ++bunches;
        bunchOf[row] = bunchOf[before]!;
      }
      latestOwner[slot] = who;
      latestRow[slot] = row;
    };
    const { byCustomer, start, customers } = history;
    for (let who = 0; who < customers; who++) {
      for (let k = start[who]!; k < start[who + 1]!; k++) join(byCustomer[k]!, who);
    }
    for (const row of pooledCases(customer, history.isKnown)) join(row, customer[row]!);
    const rows = period.length === 0 ? new Uint32Array(0) : rowsWith(bunchOf);
    return { rows, bunch: rows.map((row) => bunchOf[row]! - 1), bunches };
  });
}

function lastOf(period: Int32Array): number {
  let last = -1;
  for (let row = 0; row < period.length; row++) if (period[row]! > last) last = period[row]!;
  return last;
}

function rowsWith(bunchOf: Uint32Array): Uint32Array {
  const rows = new Uint32Array(bunchOf.length);
  let n = 0;
  for (let row = 0; row < bunchOf.length; row++) if (bunchOf[row]! > 0) rows[n++] = row;
  return rows.slice(0, n);
}
