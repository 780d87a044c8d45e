import { columnCache } from '../../shared/metrics/column-cache.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';

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

function count({ cases }: StoreColumns, grain: Grain, rows: Uint32Array | null): Cells {
  const { cluster, clusters } = cases;
  const period = cases[grain];
  // Rows are in the order of receipt.
  const first = period[0] ?? 0;
  const periods = cases.n === 0 ? 0 : period[cases.n - 1]! - first + 1;
  const counts = new Int32Array(clusters.length * periods);
  const n = rows === null ? cases.n : rows.length;
  for (let k = 0; k < n; k += 1) {
    const row = rows === null ? k : rows[k]!;
    counts[cluster[row]! * periods + period[row]! - first]!++;
  }
  return { first, periods, counts };
}
