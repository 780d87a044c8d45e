import { countProportion, readProportion } from '../../shared/metrics/read-proportion.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { Absent, Proportion } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups, MetricSettings, OutcomeCount, ProportionMetric } from '../../shared/model/metric.ts';

/** One yes/no metric over one group, or why it cannot be computed. */
export function readShare(
  columns: StoreColumns,
  metric: ProportionMetric,
  group: Groups,
  settings: MetricSettings,
): Proportion | Absent {
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  return readCount(columns, metric, countProportion(columns, metric, group, settings));
}

/** The same of a count made already. */
export function readCount(
  columns: StoreColumns,
  metric: ProportionMetric,
  [count]: readonly OutcomeCount[],
): Proportion | Absent {
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  return count === undefined ? { why: 'no case here to ask about' } : readProportion(count);
}
