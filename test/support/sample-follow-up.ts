import { runFollowUp } from '../../main/analysis/run-follow-up.ts';
import { runMetricTable } from '../../main/analysis/run-metric-table.ts';
import type { FollowUp, MetricTable } from '../../shared/model/follow-up.ts';
import { simulateShop } from './simulate-shop.ts';

let shop: ReturnType<typeof simulateShop> | null = null;

function inputOf() {
  shop ??= simulateShop({ seed: 5, customers: 1200, months: 24, spread: 0.8, orders: 1, complaints: 0.08 });
  return { columns: shop, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} };
}

/** What goes beyond the month, of a simulated shop: agrees with itself, not with the sample analysis. */
export function sampleFollowUp(): FollowUp {
  const followUp = runFollowUp(inputOf());
  if (followUp === null) throw new Error('the simulated shop has no complaints');
  return followUp;
}

/** One metric of the same shop by a dimension it has. */
export function sampleMetricTable(metric: string, by: string): MetricTable {
  return runMetricTable({ ...inputOf(), metric, by: by === 'month' ? 'month' : 'cluster' });
}
