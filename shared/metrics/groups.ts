import type { CaseColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';

/**
 * All selected rows as one group.
 * @param rows  row numbers of the selection, or null for every row
 */
export function groupAll(n: number, rows: Uint32Array | null): Groups {
  if (rows === null) return { of: new Int32Array(n), count: 1 };
  const of = new Int32Array(n).fill(-1);
  for (const row of rows) of[row] = 0;
  return { of, count: 1 };
}

/**
 * Rows by a code column (category, site, channel, cluster …); rows without a value are left out.
 * @param code   codes by row, -1 absent
 * @param count  number of codes
 */
export function groupByCode(code: Int32Array, count: number, rows: Uint32Array | null): Groups {
  if (rows === null) return { of: code, count };
  const of = new Int32Array(code.length).fill(-1);
  for (const row of rows) of[row] = code[row]!;
  return { of, count };
}

/**
 * Rows by calendar month (or week) of receipt: group 0 is `first`; rows outside `first` … `last` are left out.
 * @param period  period numbers by row (CaseColumns.month or .week)
 */
export function groupByPeriod(period: Int32Array, rows: Uint32Array | null, first: number, last: number): Groups {
  const count = Math.max(0, last - first + 1);
  const of = new Int32Array(period.length).fill(-1);
  if (rows === null) {
    for (let i = 0; i < of.length; i++) {
      const group = period[i]! - first;
      if (group >= 0 && group < count) of[i] = group;
    }
    return { of, count };
  }
  for (const row of rows) {
    const group = period[row]! - first;
    if (group >= 0 && group < count) of[row] = group;
  }
  return { of, count };
}

/** The rows of a cluster, or null rows for every case. */
export function rowsOfCluster(cases: CaseColumns, cluster: number, rows: Uint32Array | null): Uint32Array {
  if (rows !== null) return rows.filter((row) => cases.cluster[row] === cluster);
  const found: number[] = [];
  for (let i = 0; i < cases.n; i++) if (cases.cluster[i] === cluster) found.push(i);
  return Uint32Array.from(found);
}

/** The rows that are in any group, ascending. */
export function rowsOf({ of }: Groups): Uint32Array {
  const rows = new Uint32Array(of.length);
  let n = 0;
  for (let i = 0; i < of.length; i++) if (of[i]! >= 0) rows[n++] = i;
  return rows.subarray(0, n);
}

/**
 * Rows group by group, ascending within each: rows[start[g]] … rows[start[g + 1] - 1] are those of group g. A counting sort.
 */
export function sortByGroup({ of, count }: Groups): { rows: Uint32Array; start: Uint32Array } {
  const start = new Uint32Array(count + 1);
  for (let i = 0; i < of.length; i++) if (of[i]! >= 0) start[of[i]! + 1]!++;
  for (let g = 0; g < count; g++) start[g + 1]! += start[g]!;
  const rows = new Uint32Array(start[count]!);
  const next = start.slice();
  for (let i = 0; i < of.length; i++) if (of[i]! >= 0) rows[next[of[i]!]!++] = i;
  return { rows, start };
}
