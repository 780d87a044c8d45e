import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { ANALYSIS_CALLS } from '../../../shared/contract/analysis-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';
import { readDetail } from '../read-detail.ts';

/** What the pages and the report show of a month. */
export function analysisHandlers(core: Core): Handlers<keyof typeof ANALYSIS_CALLS> {
  return {
    'analysis.read': (query) => inView(core, query, () => ok(core.analysis(query)), true),
    'analysis.cluster': ({ query, category, touchpoint }) =>
      inView(core, query, () => {
        const detail = readDetail(core, query, { category, touchpoint });
        return detail === null
          ? saidTrouble('not-found', say('refused.noClusterHere', { category, touchpoint }))
          : ok(detail);
      }),
    // Loaded when asked for: the chart library is half of what a command would otherwise take to start.
    'report.render': (input) =>
      inView(core, input.query, async () => (await import('../render-report.ts')).renderReport(core, input)),
  };
}
