import type { Analysis, ClusterResult } from '../../shared/model/analysis.ts';

/** The clusters that changed for real, in the order of the headlines (people affected first). */
export function headlineClusters(analysis: Analysis): ClusterResult[] {
  const byName = new Map(analysis.clusters.map((cluster) => [cluster.name, cluster]));
  return analysis.headlines.flatMap((name) => {
    const cluster = byName.get(name);
    return cluster === undefined ? [] : [cluster];
  });
}
