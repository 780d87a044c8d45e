import type { CaseColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';

/**
 * All selected rows as one group.
 * @param rows  row numbers of the selection, or null for every row
 */
export function groupAll(n: number, rows: Uint32Array | null): Groups {
  return pick(n, rows, () => 0, 1);
}

/**
 * Rows by a code column (category, site, channel, cluster …); rows without a value are left out.
 * @param code   codes by row, -1 absent
 * @param count  number of codes
 */
export function groupByCode(code: Int32Array, count: number, rows: Uint32Array | null): Groups {
  return pick(code.length, rows, (i) => code[i]!, count);
}

/**
 * Rows by calendar month (or week) of receipt: group 0 is `first`; rows outside `first` … `last` are left out.
 * @param period  period numbers by row (CaseColumns.month or .week)
 */
export function groupByPeriod(period: Int32Array, rows: Uint32Array | null, first: number, last: number): Groups {
  if (last < first) return { of: new Int32Array(period.length).fill(-1), count: 0 };
  return pick(
    period.length,
    rows,
    (i) => {
      const p = period[i]!;
      return p < first || p > last ? -1 : p - first;
    },
    last - first + 1,
  );
}

/** The rows of a cluster, or null rows for every case. */
export function rowsOfCluster(cases: CaseColumns, cluster: number, rows: Uint32Array | null): Uint32Array {
  const found: number[] = [];
  const n = rows === null ? cases.n : rows.length;
  for (let k = 0; k < n; k++) {
    const i = rows === null ? k : rows[k]!;
    if (cases.cluster[i] === cluster) found.push(i);
  }
  return Uint32Array.from(found);
}

function pick(n: number, rows: Uint32Array | null, groupOf: (row: number) => number, count: number): Groups {
  const of = new Int32Array(n);
  if (rows === null) {
    for (let i = 0; i < n; i++) of[i] = groupOf(i);
    return { of, count };
  }
  of.fill(-1);
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k]!;
    of[i] = groupOf(i);
  }
  return { of, count };
}
