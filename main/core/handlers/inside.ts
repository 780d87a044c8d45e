import type { INSIDE_CALLS } from '../../../shared/contract/inside-calls.ts';
import type { AnalysisQuery, ClusterResult } from '../../../shared/model/analysis.ts';
import type { Said } from '../../../shared/model/themes.ts';
import { ok, trouble } from '../../../shared/model/result.ts';
import { MOST_READ, readSaid } from '../../analysis/read-said.ts';
import { readNarratives } from '../../db/queries/narratives.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';
import { readInside } from '../read-inside.ts';
import { storedView } from '../stored-view.ts';
import { rowsOfQuery } from '../rows-of-query.ts';

/** What is inside one cluster: where its change comes from, and what customers say. */
export function insideHandlers(core: Core): Handlers<keyof typeof INSIDE_CALLS> {
  // Kept with the analysis that they belong to: a cluster of another store version is another object.
  const saids = new WeakMap<ClusterResult, { by: unknown; value: Said | { why: string } }>();
  const clusterOf = (query: AnalysisQuery, category: string, touchpoint: string): ClusterResult | undefined =>
    core.analysis(query).clusters.find((one) => one.category === category && one.touchpoint === touchpoint);
  const unknown = (category: string, touchpoint: string): ReturnType<typeof trouble> =>
    trouble('not-found', `There is no cluster “${category} / ${touchpoint}” in this view.`);
  return {
    'inside.where': ({ query, category, touchpoint }) =>
      inView(core, query, () => {
        const cluster = clusterOf(query, category, touchpoint);
        if (cluster === undefined) return unknown(category, touchpoint);
        return ok(readInside(core, query, cluster));
      }),
    'inside.say': ({ query, category, touchpoint }) =>
      inView(core, query, () => {
        const cluster = clusterOf(query, category, touchpoint);
        if (cluster === undefined) return unknown(category, touchpoint);
        const by = core.themes(query.asAt);
        const known = saids.get(cluster);
        const kept = known?.by === by ? known : { by, value: sayInside(core, query, cluster) };
        saids.set(cluster, kept);
        return ok(kept.value);
      }),
  };
}

/** The themes of the whole store in this cluster where there are such, else those of its own texts. */
function sayInside(core: Core, query: AnalysisQuery, cluster: ClusterResult): Said | { why: string } {
  const { store, columns, themes } = core;
  const filter = { ...query.filter, category: [cluster.category], touchpoint: [cluster.touchpoint] };
  const inside = { ...query, filter };
  const stored = themes(query.asAt) === null ? null : storedView(core, inside);
  if (stored !== null) return { ...stored, isStored: true };
  const current = columns(query.asAt);
  const rows = rowsOfQuery(current.cases, { filter }).slice(-MOST_READ);
  return readSaid(current, inside, rows, (versions) => readNarratives(store.db, versions), query.lang ?? 'en');
}
