import { groupByCode, rowsOf } from '../../shared/metrics/groups.ts';
import { periodNameOf } from '../../shared/metrics/periods.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import { byPeriod, inWindow } from './window-groups.ts';

/** Selected cases of the window by month, week, cluster or any code field, with the names of the groups. */
export function groupBy(
  { cases }: StoreColumns,
  window: AnalysisWindow,
  rows: Uint32Array | null,
  by: string,
): { groups: Groups; labels: string[] } {
  const periods = byPeriod(window, rows);
  if (by === 'month' || by === 'week') {
    return {
      groups: periods,
      labels: Array.from({ length: periods.count }, (_, k) => periodNameOf(window.first + k, window.grain)),
    };
  }
  const inside = rowsOf(inWindow(periods));
  if (by === 'cluster') {
    const { category = [], touchpoint = [] } = cases.labels;
    return {
      groups: groupByCode(cases.cluster, cases.clusters.length, inside),
      labels: cases.clusters.map((one) => `${category[one.category] ?? ''} / ${touchpoint[one.touchpoint] ?? ''}`),
    };
  }
  const code = cases.codes[by];
  const labels = cases.labels[by];
  if (code === undefined || labels === undefined) throw new RangeError(`no field ${by}`);
  return { groups: groupByCode(code, labels.length, inside), labels: [...labels] };
}
