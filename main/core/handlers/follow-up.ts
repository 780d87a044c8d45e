import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { FOLLOW_UP_CALLS } from '../../../shared/contract/follow-up-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { emptyFollowUp } from '../../analysis/empty-follow-up.ts';
import { runFollowUp } from '../../analysis/run-follow-up.ts';
import { runMetricTable, runMetricTables } from '../../analysis/run-metric-table.ts';
import { runPartTable, runPartTables } from '../../analysis/run-part-table.ts';
import { isDimension } from '../../analysis/within.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';
import { viewInput } from '../view-input.ts';

/** Recovery, recurrence and loyalty beyond the month, and any metric by any dimension. */
export function followUpHandlers(core: Core): Handlers<keyof typeof FOLLOW_UP_CALLS> {
  return {
    'followup.read': (query) =>
      inView(
        core,
        query,
        () => {
          const input = viewInput(core, query);
          return ok(runFollowUp(input) ?? emptyFollowUp(input));
        },
        true,
      ),
    'followup.table': ({ query, ...asked }) =>
      inView(core, query, () =>
        isDimension(core.columns(query.asAt), asked.by)
          ? ok(runMetricTable({ ...viewInput(core, query), ...asked }))
          : noSuchField(asked.by),
      ),
    'followup.part': ({ query, ...asked }) =>
      inView(core, query, () =>
        isDimension(core.columns(query.asAt), asked.by)
          ? ok(runPartTable({ ...viewInput(core, query), ...asked }))
          : noSuchField(asked.by),
      ),
    'followup.tables': ({ query, by }) =>
      inView(core, query, () => ok(runMetricTables(viewInput(core, query), by)), true),
    'followup.parts': ({ query, by }) => inView(core, query, () => ok(runPartTables(viewInput(core, query), by)), true),
  };
}

function noSuchField(field: string) {
  return saidTrouble('not-found', say('refused.noSuchField', { field }));
}
