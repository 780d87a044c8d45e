import { countProportion, readProportion } from '../../shared/metrics/read-proportion.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { Absent, Proportion } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups, MetricSettings, ProportionMetric } from '../../shared/model/metric.ts';

/** One yes/no metric over one group, or why it cannot be computed. */
export function readShare(
  columns: StoreColumns,
  metric: ProportionMetric,
  group: Groups,
  settings: MetricSettings,
): Proportion | Absent {
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  const [count] = countProportion(columns, metric, group, settings);
  return count === undefined ? { why: 'no case here to ask about' } : readProportion(count);
}
