import type { OrderColumns, StoreColumns } from '../model/columns.ts';
import type { Grain } from '../model/series.ts';
import { columnCache } from './column-cache.ts';

/** Orders by period and by value of a dimension: `counts[(period - first) * values + code + 1]`, code -1 being unknown. */
export type OrderTable = { first: number; periods: number; values: number; counts: Uint32Array };

const remember = columnCache<OrderTable>();

/**
 * How many orders there were in each month or week, and at each site or of each product: counted once per store version, so
 * that a change of filter need not look at millions of orders.
 * @param field  null: by period alone (`values` is 1, and its one column holds all)
 */
export function ordersByPeriod(columns: StoreColumns, grain: Grain, field: 'site' | 'product' | null): OrderTable {
  return remember(columns, `${grain}:${field ?? ''}`, () => {
    const { orders } = columns;
    if (orders === null || orders.n === 0) return { first: 0, periods: 0, values: 1, counts: new Uint32Array(0) };
    // Whoever asks for all will ask for a site, or has: the orders are gone through once for both.
    return field === null ? allValues(ordersByPeriod(columns, grain, 'site')) : count(orders, grain, field);
  });
}

function allValues({ first, periods, values, counts }: OrderTable): OrderTable {
  const all = new Uint32Array(periods);
  for (let k = 0; k < counts.length; k++) all[Math.floor(k / values)]! += counts[k]!;
  return { first, periods, values: 1, counts: all };
}

function count(orders: OrderColumns, grain: Grain, field: 'site' | 'product'): OrderTable {
  const period = orders[grain];
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < orders.n; i++) {
    if (period[i]! < first) first = period[i]!;
    if (period[i]! > last) last = period[i]!;
  }
  const code = orders[field];
  const values = (orders.labels[field]?.length ?? 0) + 1;
  const counts = new Uint32Array((last - first + 1) * values);
  for (let i = 0; i < orders.n; i++) counts[(period[i]! - first) * values + code[i]! + 1]!++;
  return { first, periods: last - first + 1, values, counts };
}
