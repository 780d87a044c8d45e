import { periodNameOf, periodNumberOf } from '../../../shared/metrics/periods.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import {
  isOutcomeMetric,
  type ActionCriterion,
  type ActionMetric,
  type ThemeAsked,
} from '../../../shared/model/action.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../../shared/model/metric.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import type { CountSeries, PeriodName } from '../../../shared/model/series.ts';
import type { ActionSeries } from '../../../shared/verdict/action-rows.ts';
import { outcomeSeries } from './outcome-series.ts';
import { themeSeries } from './theme-series.ts';
import type { StoredThemes } from '../themes/stored-themes.ts';
import { buildClusterSeries, type ClusterSeries } from '../build-series.ts';

/** Stored themes with people's changes on top; null where nobody has found any. */
export type ActionThemes = Pick<StoredThemes, 'themes' | 'of' | 'changes' | 'found' | 'learntAt'> | null;

/** Monthly series of all cases, by cluster: what actions are measured by, whatever a view filters. */
export type ActionData = {
  clusters: ClusterSeries[];
  columns: StoreColumns;
  settings: MetricSettings;
  themes: ActionThemes;
};

/** Up to the month asked for, else the newest. */
export function actionData(
  columns: StoreColumns,
  { month }: Pick<AnalysisQuery, 'month'>,
  settings: MetricSettings = DEFAULT_SETTINGS,
  themes: ActionThemes = null,
): ActionData {
  return {
    columns,
    themes,
    settings,
    clusters: buildClusterSeries(columns, { grain: 'month', ...(month === undefined ? {} : { until: month }) }),
  };
}

/** What is measured of a criterion. */
type Measured = Pick<ActionCriterion, 'metric' | 'limitMs'> & { theme?: ThemeAsked };

export function clusterOf({ clusters }: ActionData, subject: ClusterSubject): ClusterSeries | undefined {
  return clusters.find((one) => isSameSubject(one, subject));
}

/**
 * A cluster's series beside the sum of its comparison clusters; clusters that are not there count for nothing. Of an outcome: the
 * cases that had it, out of all, on either side. Of a theme: see `themeSeries`.
 */
export function seriesOf(
  data: ActionData,
  subject: ClusterSubject,
  comparison: readonly ClusterSubject[],
  { metric, limitMs, theme }: Measured = { metric: 'complaints' },
): ActionSeries | null {
  const own = clusterOf(data, subject);
  if (own === undefined) return null;
  const others = comparison.flatMap((one) => clusterOf(data, one) ?? []);
  const numbers = new Set(others.map(({ cluster }) => cluster));
  if (isOutcomeMetric(metric)) {
    const { columns, settings } = data;
    return outcomeSeries({ columns, settings, metric, limitMs: limitMs ?? 0 }, own, numbers);
  }
  if (metric === 'theme') {
    if (theme === undefined || data.themes === null) return null;
    return themeSeries(data.columns, own.series, data.themes.of, theme, own.cluster, numbers);
  }
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
  if (isOutcomeMetric(metric)) return { unit: '% of cases', scale: 100 };
  return exposure === null ? { unit: 'complaints a month', scale: 1 } : { unit: 'per 1,000 orders', scale: 1000 };
}
