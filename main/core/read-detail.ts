import type { AnalysisQuery, ClusterDetail } from '../../shared/model/analysis.ts';
import { runClusterDetail } from '../analysis/run-cluster-detail.ts';
import { NO_NAME } from '../../shared/model/taxonomy.ts';
import type { Core } from './core.ts';
import { readCases } from './read-cases.ts';

/** What is inside one cluster of a query; null when the selection has no such cluster. */
export function readDetail(
  { store, columns, analysis, decisions, settings }: Core,
  query: AnalysisQuery,
  { category, touchpoint }: { category: string; touchpoint: string },
  lang: 'en' | 'de' = query.lang ?? 'en',
): ClusterDetail | null {
  return runClusterDetail({
    columns: columns(query.asAt),
    analysis: analysis(query, lang),
    query,
    decisions: decisions(query.asAt),
    settings: settings(query.asAt).metrics,
    category,
    touchpoint,
    listCases: (versionIds) =>
      readCases(store.db, versionIds, () => ({ category: known(category), touchpoint: known(touchpoint) })),
  });
}

function known(name: string): string | null {
  return name === NO_NAME ? null : name;
}
