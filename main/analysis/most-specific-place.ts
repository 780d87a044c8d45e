import { periodNumberOf } from '../../shared/metrics/periods.ts';
import { rowsOf } from '../../shared/metrics/groups.ts';
import type { AnalysisQuery, ChangePlace, ClusterResult } from '../../shared/model/analysis.ts';
import { isLasting, isUpward } from '../../shared/model/verdict.ts';
import { judgeOnce } from './judge-once.ts';
import { firstPlace } from './explain-change.ts';
import type { PartsInView } from './part-chances.ts';
import { clusterNumber, partsInView } from './parts-in-view.ts';
import { placeColumn } from './place-column.ts';
import type { AnalysisView } from './select-view.ts';

/** Share (of 1) of a change's excess that a place has to hold to stand for it. */
const MOST_OF_IT = 0.5;
/** Real changes that are looked into, the largest first: a page names no more. */
const LOOKED_INTO = 12;

/**
 * Names in every real change the most specific cell that explains it: a site, a product, a site and a product …, when that
 * place holds most of the excess and the cluster without it does not change in the same direction any more. So one rise in
 * one place is announced as that, and its cluster only refers to it.
 * @returns the clusters in the order given, those with such a place with `place`
 */
export function withPlaces(
  view: AnalysisView,
  query: AnalysisQuery,
  clusters: readonly ClusterResult[],
): ClusterResult[] {
  const looked = new Set(
    clusters
      .filter(({ isHeadline }) => isHeadline)
      .toSorted((a, b) => Math.abs(b.excess?.mid ?? 0) - Math.abs(a.excess?.mid ?? 0))
      .slice(0, LOOKED_INTO)
      .map(({ name }) => name),
  );
  const parts = partsInView(view.columns, clusters, query);
  return clusters.map((cluster) => {
    const place = looked.has(cluster.name) ? placeOf(view, parts, cluster) : null;
    return place === null ? cluster : { ...cluster, place };
  });
}

function placeOf(view: AnalysisView, parts: PartsInView, cluster: ClusterResult): ChangePlace | null {
  const first = firstPlace(parts, cluster);
  // A headline names no member of staff.
  if (first === null || first.dimensions.includes('handler')) return null;
  const share = first.excess / (cluster.excess?.mid ?? 0);
  if (share < MOST_OF_IT) return null;
  const place = { dimensions: first.dimensions, labels: first.labels, excess: first.excess, share };
  return changesWithout(view, cluster, place) ? null : place;
}

/** Whether what is left of the cluster still changes for good in the same direction. */
function changesWithout(view: AnalysisView, cluster: ClusterResult, place: ChangePlace): boolean {
  const { series } = cluster.chart;
  const own = countsOfPlace(view, cluster, place);
  const rest = judgeOnce({
    ...series,
    counts: series.counts.map((count, t) => (count === null ? null : count - own[t]!)),
  });
  return isLasting(rest.verdict) && isUpward(rest.verdict) === isUpward(cluster.verdict);
}

function countsOfPlace(view: AnalysisView, cluster: ClusterResult, place: ChangePlace): Float64Array {
  const { cases } = view.columns;
  const { series } = cluster.chart;
  const counts = new Float64Array(series.counts.length);
  const number = clusterNumber(view.columns, cluster);
  const wanted = place.dimensions.map((field, k) => {
    const column = placeColumn(view.columns, field);
    return { codes: column?.codes, code: (column?.labels ?? []).indexOf(place.labels[k] ?? '') };
  });
  const first = periodNumberOf(series.start, series.grain);
  const period = cases[series.grain];
  for (const row of rowsOf(view.periods)) {
    if (cases.cluster[row] !== number || wanted.some(({ codes, code }) => codes?.[row] !== code)) continue;
    const at = period[row]! - first;
    if (at >= 0 && at < counts.length) counts[at]!++;
  }
  return counts;
}
