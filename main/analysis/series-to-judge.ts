import type { StoreColumns } from '../../shared/model/columns.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import { buildClusterSeries } from './build-series.ts';
import { countCells } from './count-cells.ts';
import type { ClusterToJudge } from './judge-clusters.ts';
import type { CaseFilter } from './select-rows.ts';

/**
 * The series of every cluster up to the period reported (a later one must not leak in), with its cases in the window and in
 * the period reported.
 * @param rows  rows of the filter; null: all
 */
export function seriesToJudge(
  columns: StoreColumns,
  window: AnalysisWindow,
  rows: Uint32Array | null,
  filter: CaseFilter,
): ClusterToJudge[] {
  const { first, periods, counts } = countCells(columns, window.grain, rows);
  const countOf = (cluster: number, from: number, to: number): number => {
    const start = cluster * periods - first;
    const begin = Math.max(from, first);
    const end = Math.max(first, Math.min(to + 1, first + periods));
    return counts.subarray(start + begin, start + end).reduce((sum, n) => sum + n, 0);
  };
  return buildClusterSeries(columns, { grain: window.grain, rows, until: window.period, filter }).map((one) => ({
    ...one,
    n: countOf(one.cluster, window.first, window.last),
    nMonth: countOf(one.cluster, window.period, window.period),
  }));
}
