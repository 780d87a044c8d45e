import type { ClusterResult } from '../model/analysis.ts';
import { formatNumber } from '../words/format.ts';
import type { Lang } from '../words/messages.ts';
import type { HeatMapData } from './heat-map.ts';
import { toneOf } from './tone.ts';

/**
 * The heat map of the clusters: categories and touchpoints with the most cases first, as many as fit.
 * @param limit  how many rows and columns are drawn
 * @returns  the chart's data and how many categories and touchpoints were left out
 */
export function clusterHeatMap(
  clusters: readonly ClusterResult[],
  lang: Lang,
  limit: { rows: number; columns: number },
): { data: HeatMapData; leftOut: { rows: number; columns: number } } {
  const categories = ordered(clusters, (cluster) => cluster.category);
  const touchpoints = ordered(clusters, (cluster) => cluster.touchpoint);
  const rows = categories.slice(0, limit.rows);
  const columns = touchpoints.slice(0, limit.columns);
  const cells = clusters.flatMap((cluster) => {
    const row = rows.indexOf(cluster.category);
    const column = columns.indexOf(cluster.touchpoint);
    if (row === -1 || column === -1) return [];
    return [
      {
        row,
        column,
        value: cluster.n,
        label: formatNumber(cluster.n, lang),
        isTooFew: cluster.verdict === 'too-few',
        isChange: cluster.isHeadline,
        tone: toneOf(cluster.mark),
        tip: [cluster.name, cluster.words],
      },
    ];
  });
  const description = clusters
    .filter((cluster) => cluster.isHeadline)
    .map((cluster) => cluster.words)
    .join(' ');
  return {
    data: { rows, columns, cells, description },
    leftOut: { rows: categories.length - rows.length, columns: touchpoints.length - columns.length },
  };
}

function ordered(clusters: readonly ClusterResult[], key: (cluster: ClusterResult) => string): string[] {
  const totals = new Map<string, number>();
  for (const cluster of clusters) totals.set(key(cluster), (totals.get(key(cluster)) ?? 0) + cluster.n);
  return [...totals].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
