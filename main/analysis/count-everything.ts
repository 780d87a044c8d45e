import { rowsOf } from '../../shared/metrics/groups.ts';
import { ordersByPeriod } from '../../shared/metrics/orders-by-period.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

/**
 * Complaints and distinct customers of the selection in the window (pooled keys are no customers), orders up to its end, and
 * both in the period reported. Orders are all orders: a filter selects complaints.
 */
export function countEverything(columns: StoreColumns, window: AnalysisWindow, periods: Groups): Analysis['counts'] {
  const { cases, orders } = columns;
  const reported = window.period - window.first;
  const customer = cases.codes['customer'];
  const isSeen = new Uint8Array(cases.labels['customer']?.length ?? 0);
  const counts = { complaints: 0, customers: 0, orders: 0, complaintsMonth: 0, ordersMonth: 0 };
  for (const i of rowsOf(periods)) {
    counts.complaints++;
    if (periods.of[i] === reported) counts.complaintsMonth++;
    const who = customer?.[i] ?? -1;
    if (who < 0 || isSeen[who] === 1 || cases.pooledCustomer[who] === 1) continue;
    isSeen[who] = 1;
    counts.customers++;
  }
  if (orders === null) return counts;
  const table = ordersByPeriod(columns, window.grain, null);
  // A window that reaches the newest complaint takes in the orders after it.
  const isOpenEnded = window.last >= window.periodOf[cases.n - 1]!;
  for (let k = 0; k < table.periods; k++) {
    const period = table.first + k;
    if (isOpenEnded || period <= window.last) counts.orders += table.counts[k]!;
    if (period === window.period) counts.ordersMonth += table.counts[k]!;
  }
  return counts;
}
