import { periodNameOf, periodNumberOf } from '../../../shared/metrics/periods.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import type { ActionCriterion, ActionMetric } from '../../../shared/model/action.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../../shared/model/metric.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import type { CountSeries, PeriodName } from '../../../shared/model/series.ts';
import type { ActionSeries } from '../../../shared/verdict/action-rows.ts';
import { outcomeSeries } from './outcome-series.ts';
import { buildClusterSeries, type ClusterSeries } from '../build-series.ts';

/** Monthly series of all cases, by cluster: what actions are measured by, whatever a view filters. */
export type ActionData = { clusters: ClusterSeries[]; columns: StoreColumns; settings: MetricSettings };

/** Up to the month asked for, else the newest. */
export function actionData(
  columns: StoreColumns,
  { month }: Pick<AnalysisQuery, 'month'>,
  settings: MetricSettings = DEFAULT_SETTINGS,
): ActionData {
  return {
    columns,
    settings,
    clusters: buildClusterSeries(columns, { grain: 'month', ...(month === undefined ? {} : { until: month }) }),
  };
}

export function clusterOf({ clusters }: ActionData, subject: ClusterSubject): ClusterSeries | undefined {
  return clusters.find((one) => isSameSubject(one, subject));
}

/**
 * A cluster's series beside the sum of its comparison clusters; clusters that are not there count for nothing. Of an outcome: the
 * cases that had it, out of all; it is compared with its own past alone.
 */
export function seriesOf(
  data: ActionData,
  subject: ClusterSubject,
  comparison: readonly ClusterSubject[],
  { metric, limitMs }: Pick<ActionCriterion, 'metric' | 'limitMs'> = { metric: 'complaints' },
): ActionSeries | null {
  const own = clusterOf(data, subject);
  if (own === undefined) return null;
  if (metric !== 'complaints') {
    const { columns, settings } = data;
    return { series: outcomeSeries(columns, settings, own, own.series, metric, limitMs ?? 0), comparison: null };
  }
  const others = comparison.flatMap((one) => clusterOf(data, one) ?? []);
  return { series: own.series, comparison: others.length === 0 ? null : sumOf(others, own.series.counts.length) };
}

function sumOf(clusters: readonly ClusterSeries[], months: number): (number | null)[] {
  return Array.from({ length: months }, (_, t) =>
    clusters.reduce<number | null>((sum, { series }) => {
      const count = series.counts[t] ?? null;
      return sum === null || count === null ? null : sum + count;
    }, 0),
  );
}

/** Where a month stands in a series; it may lie outside. */
export function monthIndex({ start }: Pick<CountSeries, 'start'>, name: PeriodName): number {
  return periodNumberOf(name, 'month') - periodNumberOf(start, 'month');
}

export function monthAt({ start }: Pick<CountSeries, 'start'>, index: number): PeriodName {
  return periodNameOf(periodNumberOf(start, 'month') + index, 'month');
}

/** `per 1,000 orders`, complaints a month, or per cent of the cases; and what a rate is multiplied with to be printed. */
export function unitOf({ exposure }: CountSeries, metric: ActionMetric): { unit: string; scale: number } {
  if (metric !== 'complaints') return { unit: '% of cases', scale: 100 };
  return exposure === null ? { unit: 'complaints a month', scale: 1 } : { unit: 'per 1,000 orders', scale: 1000 };
}
