import type { AnalysisQuery, ClusterResult } from '../../shared/model/analysis.ts';
import type { Inside } from '../../shared/model/inside.ts';
import { explainChange } from '../analysis/explain-change.ts';
import { partsInView } from '../analysis/parts-in-view.ts';
import type { Core } from './core.ts';

// Kept with the analysis that they belong to: a cluster of another store version is another object.
const kept = new WeakMap<ClusterResult, { value: Inside | null }>();

/** Where the lasting change of a cluster of this query comes from; null when it has none. */
export function readInside(
  core: Core,
  query: AnalysisQuery,
  cluster: ClusterResult,
  lang: 'en' | 'de' = query.lang ?? 'en',
): Inside | null {
  const found = kept.get(cluster) ?? {
    value: explainChange(partsInView(core.columns(query.asAt), core.analysis(query, lang).clusters, query), cluster),
  };
  kept.set(cluster, found);
  return found.value;
}
