import { ordersByPeriod } from '../../shared/metrics/orders-by-period.ts';
import type { NarrowColumn, StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';
import type { CaseFilter } from './select-rows.ts';

export type OrderWindow = { grain: Grain; first: number; n: number; filter: CaseFilter };

/**
 * Purchases in `n` periods from `first` on. A filter by site or product selects them too, as far as they know theirs; other
 * filters select complaints only.
 */
export function ordersInView(columns: StoreColumns, window: OrderWindow): Float64Array {
  const { orders } = columns;
  const { grain, first, n, filter } = window;
  const counts = new Float64Array(n);
  if (orders === null) return counts;
  const site = wantedCodes(orders, 'site', orders.labels, filter);
  const product = wantedCodes(orders, 'product', orders.labels, filter);
  if (site === null || product === null) return countsFromTable(columns, window, site, product);
  const isWanted = wanted(orders, orders.labels, filter);
  const period = orders[grain];
  for (let row = 0; row < orders.n; row += 1) {
    const at = (period[row] ?? 0) - first;
    if (at >= 0 && at < n && isWanted(row)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** With one dimension wanted at most, a table made once answers. */
function countsFromTable(
  columns: StoreColumns,
  { grain, first, n }: OrderWindow,
  site: Uint8Array | null,
  product: Uint8Array | null,
): Float64Array {
  const field = site !== null ? 'site' : product !== null ? 'product' : null;
  const wantedCode = site ?? product;
  const table = ordersByPeriod(columns, grain, field);
  const counts = new Float64Array(n);
  for (let k = 0; k < table.periods; k += 1) {
    const at = table.first + k - first;
    if (at < 0 || at >= n) continue;
    for (let value = 0; value < table.values; value += 1) {
      if (wantedCode !== null && wantedCode[value - 1] !== 1) continue;
      counts[at] = (counts[at] ?? 0) + (table.counts[k * table.values + value] ?? 0);
    }
  }
  return counts;
}

type Dimensions = { site: NarrowColumn; product: NarrowColumn };

/** Tells the rows of a filter's sites and products; a dimension that the rows do not know at all selects nothing. */
export function wanted(
  rows: Dimensions,
  labels: Readonly<Record<string, readonly string[]>>,
  filter: CaseFilter,
): (row: number) => boolean {
  const site = wantedCodes(rows, 'site', labels, filter);
  const product = wantedCodes(rows, 'product', labels, filter);
  if (site === null && product === null) return () => true;
  return (row) =>
    (site === null || site[rows.site[row] ?? -1] === 1) && (product === null || product[rows.product[row] ?? -1] === 1);
}

/** 1 at the codes that a filter wants; null where it wants all. */
function wantedCodes(
  rows: Dimensions,
  field: keyof Dimensions,
  labels: Readonly<Record<string, readonly string[]>>,
  filter: CaseFilter,
): Uint8Array | null {
  const values = filter[field] ?? [];
  if (values.length === 0 || !rows[field].some((code) => code >= 0)) return null;
  return Uint8Array.from(labels[field] ?? [], (label) => (values.includes(label) ? 1 : 0));
}
