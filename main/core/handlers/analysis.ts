import type { ANALYSIS_CALLS } from '../../../shared/contract/analysis-calls.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';
import { runClusterDetail } from '../../analysis/run-cluster-detail.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { renderReport } from '../render-report.ts';
import { detailInput } from '../detail-input.ts';

/** What the pages and the report show of a month. */
export function analysisHandlers(core: Core): Handlers<keyof typeof ANALYSIS_CALLS> {
  return {
    'analysis.read': (query) => whenFilled(core, query.asAt, () => ok(core.analysis(query))),
    'analysis.cluster': ({ query, category, touchpoint }) =>
      whenFilled(core, query.asAt, () => {
        const { clusters } = core.analysis(query);
        const cluster = clusters.find((one) => one.category === category && one.touchpoint === touchpoint);
        if (cluster === undefined) return trouble('not-found', `There is no cluster ${category} / ${touchpoint} here.`);
        return ok(runClusterDetail(detailInput(core, query, cluster)));
      }),
    'report.render': (input) => whenFilled(core, input.query.asAt, () => renderReport(core, input)),
  };
}

/** An analysis of nothing would be a page of blanks: say what to do instead. */
function whenFilled<T>(
  core: Core,
  asAt: number | undefined,
  answer: () => Result<T> | Promise<Result<T>>,
): Result<T> | Promise<Result<T>> {
  if (core.columns(asAt).cases.n > 0) return answer();
  return trouble('not-found', 'There are no complaints here yet. Import an export, or load the sample.');
}
