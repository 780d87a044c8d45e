import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { INSIDE_CALLS } from '../../../shared/contract/inside-calls.ts';
import type { AnalysisQuery, ClusterResult } from '../../../shared/model/analysis.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';
import { readInside } from '../read-inside.ts';
import { sayInside } from '../say-inside.ts';

/** What is inside one cluster: where its change comes from, and what customers say. */
export function insideHandlers(core: Core): Handlers<keyof typeof INSIDE_CALLS> {
  const clusterOf = (query: AnalysisQuery, category: string, touchpoint: string): ClusterResult | undefined =>
    core.analysis(query).clusters.find((one) => one.category === category && one.touchpoint === touchpoint);
  const unknown = (category: string, touchpoint: string): ReturnType<typeof saidTrouble> =>
    saidTrouble('not-found', say('refused.noClusterHere', { category, touchpoint }));
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
        return ok(sayInside(core, query, cluster));
      }),
  };
}
