import type { ClusterName, ClusterResult } from '../../shared/model/analysis.ts';

/** Names of the real changes: most people affected first (excess, up or down), then by certainty. */
export function rankHeadlines(clusters: readonly ClusterResult[]): ClusterName[] {
  return clusters
    .filter((cluster) => cluster.isHeadline)
    .toSorted(
      (a, b) =>
        Math.abs(b.excess?.mid ?? 0) - Math.abs(a.excess?.mid ?? 0) ||
        b.pLasting - a.pLasting ||
        a.name.localeCompare(b.name),
    )
    .map((cluster) => cluster.name);
}
