import { decomposeChange } from '../../shared/decompose/decompose-change.ts';
import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { Analysis, AnalysisQuery, ClusterResult } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Inside } from '../../shared/model/inside.ts';
import { countChangeCells } from './count-change-cells.ts';
import { selectRows } from './select-rows.ts';

/**
 * Where a cluster's lasting change comes from: what each site, product, channel … adds to the excess since the onset, and
 * which of them changed more than the rest. Null for a cluster without a lasting change that began somewhere.
 */
export function explainChange(
  columns: StoreColumns,
  cluster: ClusterResult,
  analysis: Pick<Analysis, 'clusters'>,
  query: AnalysisQuery,
): Inside | null {
  const { excess, onset, chart } = cluster;
  if (excess === null || onset === null) return null;
  const { cases } = columns;
  const { series } = chart;
  const first = periodNumberOf(series.start, series.grain);
  const length = chart.isLastComplete ? series.counts.length : series.counts.length - 1;
  const from = periodNumberOf(onset, series.grain);
  const last = first + length - 1;
  if (from <= first || from > last) return null;
  const { category: categories = [], touchpoint: touchpoints = [] } = cases.labels;
  const number = cases.clusters.findIndex(
    (one) => categories[one.category] === cluster.category && touchpoints[one.touchpoint] === cluster.touchpoint,
  );
  // Held against clusters that hold no real change of their own: theirs would look like this one's.
  const moved = new Set(analysis.clusters.filter((one) => one.isHeadline).map(({ name }) => name));
  const isSteady = cases.clusters.map(
    (one) => !moved.has(`${categories[one.category]} / ${touchpoints[one.touchpoint]}`),
  );
  const { category: _category, touchpoint: _touchpoint, ...filter } = query.filter ?? {};
  const kept = selectRows(cases, filter) ?? Uint32Array.from({ length: cases.n }, (_, row) => row);
  const span = {
    grain: series.grain,
    first,
    onset: from,
    last,
    isCounted: (period: number) => series.counts[period - first] != null,
  };
  const cut = countChangeCells(
    columns,
    span,
    kept.filter((row) => cases.cluster[row] === number),
    kept.filter((row) => cases.cluster[row] !== number && isSteady[cases.cluster[row]!]),
  );
  return { from: onset, to: periodNameOf(last, series.grain), ...decomposeChange({ excess: excess.mid, cut }) };
}
