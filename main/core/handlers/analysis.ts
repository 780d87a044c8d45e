import type { ANALYSIS_CALLS } from '../../../shared/contract/analysis-calls.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { readDetail } from '../read-detail.ts';

/** What the pages and the report show of a month. */
export function analysisHandlers(core: Core): Handlers<keyof typeof ANALYSIS_CALLS> {
  return {
    'analysis.read': (query) => whenFilled(core, query.asAt, () => ok(core.analysis(query))),
    'analysis.cluster': ({ query, category, touchpoint }) =>
      whenFilled(core, query.asAt, () => {
        const detail = readDetail(core, query, { category, touchpoint });
        return detail === null
          ? trouble('not-found', `There is no cluster “${category} / ${touchpoint}” in this view.`)
          : ok(detail);
      }),
    // Loaded when asked for: the chart library is half of what a command would otherwise take to start.
    'report.render': (input) =>
      whenFilled(core, input.query.asAt, async () => (await import('../render-report.ts')).renderReport(core, input)),
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
