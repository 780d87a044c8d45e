import type { FOLLOW_UP_CALLS } from '../../../shared/contract/follow-up-calls.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import { ok, trouble } from '../../../shared/model/result.ts';
import type { AnalysisInput } from '../../analysis/analysis-input.ts';
import { runFollowUp } from '../../analysis/run-follow-up.ts';
import { runMetricTable } from '../../analysis/run-metric-table.ts';
import { listImports } from '../../db/queries/imports.ts';
import { readOrganisation } from '../../db/queries/settings.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';

/** Recovery, recurrence and loyalty beyond the month, and any metric by any dimension. */
export function followUpHandlers(core: Core): Handlers<keyof typeof FOLLOW_UP_CALLS> {
  return {
    'followup.read': (query) =>
      inView(core, query, () => {
        const result = runFollowUp(inputOf(core, query));
        return result === null ? trouble('not-found', 'There are no complaints here yet.') : ok(result);
      }),
    'followup.table': ({ query, metric, by }) =>
      inView(core, query, () => {
        const { codes } = core.columns(query.asAt).cases;
        if (!['month', 'week', 'cluster'].includes(by) && codes[by] === undefined)
          return trouble('not-found', `No case here has a “${by}”.`);
        return ok(runMetricTable({ ...inputOf(core, query), metric, by }));
      }),
  };
}

function inputOf({ store, columns, decisions }: Core, query: AnalysisQuery): AnalysisInput {
  const { organisation, zone } = readOrganisation(store.db);
  return {
    columns: columns(query.asAt),
    store: { name: store.path, organisation, zone },
    imports: listImports(store.db),
    query,
    decisions: decisions(query.asAt),
    ...(query.lang === undefined ? {} : { lang: query.lang }),
  };
}
