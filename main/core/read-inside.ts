import type { AnalysisQuery, ClusterResult } from '../../shared/model/analysis.ts';
import type { Where } from '../../shared/model/inside.ts';
import { concentration } from '../analysis/concentration.ts';
import { explainChange } from '../analysis/explain-change.ts';
import { partsInView } from '../analysis/parts-in-view.ts';
import type { Core } from './core.ts';

// Kept with the analysis that they belong to: a cluster of another store version is another object.
const kept = new WeakMap<ClusterResult, Where>();

/** Where a cluster of this query sits: what its change adds up to, and what holds more of it than its share. */
export function readInside(
  core: Core,
  query: AnalysisQuery,
  cluster: ClusterResult,
  lang: 'en' | 'de' = query.lang ?? 'en',
): Where {
  const known = kept.get(cluster);
  if (known !== undefined) return known;
  const { clusters } = core.analysis(query, lang);
  const parts = partsInView(core.columns(query.asAt), clusters, query);
  const where = { change: explainChange(parts, cluster), held: concentration(parts, clusters, cluster) };
  kept.set(cluster, where);
  return where;
}
