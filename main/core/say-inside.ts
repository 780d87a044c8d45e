import type { AnalysisQuery, ClusterResult } from '../../shared/model/analysis.ts';
import type { Said } from '../../shared/model/themes.ts';
import { MOST_READ, readSaid } from '../analysis/read-said.ts';
import { rowsOfView } from '../analysis/rows-of-view.ts';
import { readNarratives } from '../db/queries/narratives.ts';
import type { Core } from './core.ts';
import { storedView } from './stored-view.ts';

// Kept with the analysis that they belong to: a cluster of another store version is another object.
const kept = new WeakMap<ClusterResult, { by: unknown; value: Said | { why: string } }>();

/** What customers say in a cluster of this query: the themes of the whole store in it where there are such, else those of its own texts. */
export function sayInside(
  core: Core,
  query: AnalysisQuery,
  cluster: ClusterResult,
  lang: 'en' | 'de' = query.lang ?? 'en',
): Said | { why: string } {
  const by = core.themes(query.asAt);
  const known = kept.get(cluster);
  if (known !== undefined && known.by === by) return known.value;
  const value = readAnew(core, { ...query, lang }, cluster);
  kept.set(cluster, { by, value });
  return value;
}

function readAnew(core: Core, query: AnalysisQuery, { category, touchpoint }: ClusterResult): Said | { why: string } {
  const { store, columns } = core;
  const inside = { ...query, filter: { ...query.filter, category: [category], touchpoint: [touchpoint] } };
  const stored = storedView(core, inside);
  if (stored !== null) return { ...stored, isStored: true };
  const current = columns(query.asAt);
  const rows = rowsOfView(current, inside).slice(-MOST_READ);
  return readSaid(current, inside, rows, (versions) => readNarratives(store.db, versions), query.lang ?? 'en');
}
