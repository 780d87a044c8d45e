import { periodNameOf, periodNumberOf } from '../../../shared/metrics/periods.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import type { CountSeries, PeriodName } from '../../../shared/model/series.ts';
import type { ActionSeries } from '../../../shared/verdict/action-rows.ts';
import { buildClusterSeries, type ClusterSeries } from '../build-series.ts';

/** Monthly series of all cases, by cluster: what actions are measured by, whatever a view filters. */
export type ActionData = { clusters: ClusterSeries[] };

/** Up to the month asked for, else the newest. */
export function actionData(columns: StoreColumns, { month }: Pick<AnalysisQuery, 'month'>): ActionData {
  return {
    clusters: buildClusterSeries(columns, { grain: 'month', ...(month === undefined ? {} : { until: month }) }),
  };
}

export function clusterOf({ clusters }: ActionData, subject: ClusterSubject): ClusterSeries | undefined {
  return clusters.find((one) => isSameSubject(one, subject));
}

/** A cluster's series beside the sum of its comparison clusters; clusters that are not there count for nothing. */
export function seriesOf(
  data: ActionData,
  subject: ClusterSubject,
  comparison: readonly ClusterSubject[],
): ActionSeries | null {
  const own = clusterOf(data, subject);
  if (own === undefined) return null;
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

/** `per 1,000 orders`, or complaints a month; and what a rate is multiplied with to be printed. */
export function unitOf({ exposure }: CountSeries): { unit: string; scale: number } {
  return exposure === null ? { unit: 'complaints a month', scale: 1 } : { unit: 'per 1,000 orders', scale: 1000 };
}
