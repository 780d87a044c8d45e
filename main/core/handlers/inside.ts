import type { INSIDE_CALLS } from '../../../shared/contract/inside-calls.ts';
import type { AnalysisQuery, ClusterResult } from '../../../shared/model/analysis.ts';
import type { Said } from '../../../shared/model/inside.ts';
import { ok, trouble } from '../../../shared/model/result.ts';
import { MOST_READ, readSaid } from '../../analysis/read-said.ts';
import { readNarratives } from '../../db/queries/narratives.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';
import { readInside } from '../read-inside.ts';
import { rowsOfQuery } from '../rows-of-query.ts';

/** What is inside one cluster: where its change comes from, and what customers say. */
export function insideHandlers(core: Core): Handlers<keyof typeof INSIDE_CALLS> {
  // Kept with the analysis that they belong to: a cluster of another store version is another object.
  const saids = new WeakMap<ClusterResult, Said>();
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
        const kept = saids.get(cluster) ?? sayInside(core, query, cluster);
        saids.set(cluster, kept);
        return ok(kept);
      }),
  };
}

function sayInside({ store, columns }: Core, query: AnalysisQuery, cluster: ClusterResult): Said {
  const { cases } = columns(query.asAt);
  const filter = { ...query.filter, category: [cluster.category], touchpoint: [cluster.touchpoint] };
  const rows = rowsOfQuery(cases, { filter }).slice(-MOST_READ);
  const texts = readNarratives(
    store.db,
    Array.from(rows, (row) => cases.versionId[row]!),
  );
  return readSaid(cases, cluster, rows, texts, query.lang ?? 'en');
}
