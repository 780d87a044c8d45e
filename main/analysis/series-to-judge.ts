import { rowsOf } from '../../shared/metrics/groups.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import { buildClusterSeries } from './build-series.ts';
import type { ClusterToJudge } from './judge-clusters.ts';
import type { CaseFilter } from './select-rows.ts';

/**
 * The series of every cluster up to the period reported (a later one must not leak in), with its cases in the window and in
 * the period reported.
 */
export function seriesToJudge(
  columns: StoreColumns,
  window: AnalysisWindow,
  rows: Uint32Array | null,
  periods: Groups,
  filter: CaseFilter,
): ClusterToJudge[] {
  const { cluster, clusters } = columns.cases;
  const n = new Uint32Array(clusters.length);
  const nMonth = new Uint32Array(clusters.length);
  const reported = window.period - window.first;
  for (const row of rowsOf(periods)) {
    n[cluster[row]!]!++;
    if (periods.of[row] === reported) nMonth[cluster[row]!]!++;
  }
  return buildClusterSeries(columns, { grain: window.grain, rows, until: window.period, filter }).map((one) => ({
    ...one,
    n: n[one.cluster]!,
    nMonth: nMonth[one.cluster]!,
  }));
}
