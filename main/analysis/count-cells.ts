import { columnCache } from '../../shared/metrics/column-cache.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';
import { leftOutBy } from './select-rows.ts';

/** Cases by cluster and period, cluster by cluster: counts[cluster * periods + period - first]. */
export type Cells = { first: number; periods: number; counts: Int32Array };

const remember = columnCache<WeakMap<object, Cells>>();

/**
 * Counts cases by cluster and period of receipt, over all periods there are: what the series and their totals both read.
 * @param rows  rows to count; null: all
 * @returns     remembered as long as `rows` (or the columns) are
 */
export function countCells(columns: StoreColumns, grain: Grain, rows: Uint32Array | null): Cells {
  const kept = remember(columns, grain, () => new WeakMap());
  let cells = kept.get(rows ?? columns);
  if (cells === undefined) {
    cells = count(columns, grain, rows);
    kept.set(rows ?? columns, cells);
  }
  return cells;
}

function count(columns: StoreColumns, grain: Grain, rows: Uint32Array | null): Cells {
  const out = rows === null ? null : leftOutBy(rows);
  if (out !== null) {
    const all = countCells(columns, grain, null);
    const less = count(columns, grain, out);
    return { ...all, counts: all.counts.map((n, place) => n - less.counts[place]!) };
  }
  const { first, periods, cell } = cellColumn(columns, grain);
  const counts = new Int32Array(columns.cases.clusters.length * periods);
  const n = rows === null ? cell.length : rows.length;
  for (let k = 0; k < n; k += 1) counts[cell[rows === null ? k : rows[k]!]!]!++;
  return { first, periods, counts };
}

/** The place of each case in `counts`. */
type CellColumn = { first: number; periods: number; cell: Uint16Array | Int32Array };

const rememberColumn = columnCache<CellColumn>();

function cellColumn(columns: StoreColumns, grain: Grain): CellColumn {
  return rememberColumn(columns, grain, () => {
    const { n, cluster, clusters } = columns.cases;
    const period = columns.cases[grain];
    // Rows are in the order of receipt.
    const first = period[0] ?? 0;
    const periods = n === 0 ? 0 : period[n - 1]! - first + 1;
    const cell = clusters.length * periods <= 0x10000 ? new Uint16Array(n) : new Int32Array(n);
    for (let row = 0; row < n; row += 1) cell[row] = cluster[row]! * periods + period[row]! - first;
    return { first, periods, cell };
  });
}
