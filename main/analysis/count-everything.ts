import { ordersByPeriod } from '../../shared/metrics/orders-by-period.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { ViewCounts } from '../../shared/model/view-counts.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import { ordersInView } from './orders-in-view.ts';
import type { CaseFilter } from './select-rows.ts';

/**
 * Complaints and distinct customers of the selection in the window (pooled keys are no customers), orders up to its end, and
 * both in the period reported. A filter selects complaints; of the orders, it selects what the rates are counted on.
 */
export function countEverything(
  columns: StoreColumns,
  window: AnalysisWindow,
  { sizes, customers }: Pick<ViewCounts, 'sizes' | 'customers'>,
  filter: CaseFilter,
): Analysis['counts'] {
  const { cases, orders } = columns;
  const counts = {
    complaints: sizes.reduce((sum, n) => sum + n, 0),
    customers: customers.customers,
    orders: 0,
    complaintsMonth: sizes[window.period - window.first] ?? 0,
    ordersMonth: 0,
  };
  if (orders === null) return counts;
  const { first, periods: n } = ordersByPeriod(columns, window.grain, null);
  const byPeriod = ordersInView(columns, { grain: window.grain, first, n, filter });
  // A window that reaches the newest complaint takes in the orders after it.
  const isOpenEnded = window.last >= window.periodOf[cases.n - 1]!;
  for (const [k, orderCount] of byPeriod.entries()) {
    if (isOpenEnded || first + k <= window.last) counts.orders += orderCount;
    if (first + k === window.period) counts.ordersMonth += orderCount;
  }
  return counts;
}
