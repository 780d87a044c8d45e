import { decomposeChange, strongestPlace, type ChangeInput } from '../../shared/decompose/decompose-change.ts';
import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { Inside, InsidePart } from '../../shared/model/inside.ts';
import { countChangeCells } from './count-change-cells.ts';
import type { ChangeSpan, PartsInView } from './part-chances.ts';
import { clusterNumber } from './parts-in-view.ts';

/**
 * Where a cluster's lasting change comes from: what each site, product, channel … adds to the excess since the onset, and
 * which of them changed more than the rest. Null for a cluster without a lasting change that began somewhere.
 */
export function explainChange(view: PartsInView, cluster: ClusterResult): Inside | null {
  const change = changeOf(view, cluster);
  if (change === null) return null;
  const { series } = cluster.chart;
  const { span, ...input } = change;
  return {
    from: periodNameOf(span.onset, series.grain),
    to: periodNameOf(span.last, series.grain),
    ...decomposeChange(input),
  };
}

/** The place that changed most against the rest, with what it adds to the change; null where none stands out. */
export function firstPlace(
  view: PartsInView,
  cluster: ClusterResult,
): (InsidePart & { dimensions: readonly string[] }) | null {
  const change = changeOf(view, cluster);
  return change === null ? null : strongestPlace(change);
}

function changeOf(
  view: PartsInView,
  { excess, onset, chart, ...cluster }: ClusterResult,
): (ChangeInput & { span: ChangeSpan }) | null {
  if (excess === null || onset === null || excess.mid === 0) return null;
  const { series } = chart;
  const first = periodNumberOf(series.start, series.grain);
  const last = first + (chart.isLastComplete ? series.counts.length : series.counts.length - 1) - 1;
  const from = periodNumberOf(onset, series.grain);
  if (from <= first || from > last) return null;
  const number = clusterNumber(view.columns, cluster);
  const span: ChangeSpan = {
    grain: series.grain,
    first,
    onset: from,
    last,
    isCounted: (period) => series.counts[period - first] != null,
  };
  return { excess: excess.mid, cut: countChangeCells(view, span, view.rowsOf(number), number), span };
}
