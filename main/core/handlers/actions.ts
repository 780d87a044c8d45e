import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { randomUUID } from 'node:crypto';
import type { ACTION_CALLS } from '../../../shared/contract/action-calls.ts';
import type { AnyVersion } from '../../../shared/model/case-record.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { actionData, clusterOf } from '../../analysis/actions/action-data.ts';
import { listRecords, makeVersion, mergeVersions, undoVersion } from '../../db/queries/records.ts';
import { exportRecords } from '../actions/export-records.ts';
import { completeAction } from '../actions/complete-action.ts';
import { frozenPlan } from '../actions/frozen-criterion.ts';
import { planFor } from '../actions/plan-for.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';

/** Causes and actions: what lies behind a change, what is done about it, and whether it worked. Nothing is overwritten. */
export function actionHandlers(core: Core): Handlers<keyof typeof ACTION_CALLS> {
  const { store, board, columns, now } = core;
  return {
    'actions.board': (query) => whenFilled(core, query.asAt, () => ok(board(query))),
    'actions.plan': (question) =>
      whenFilled(core, undefined, () => ok(frozenPlan(core, question) ?? planFor(core, question))),
    'actions.save': ({ record, draft, reason, who, acceptsUnprovable }) =>
      whenFilled(core, undefined, () => {
        const before = inForce(core, record);
        if (record !== null && before?.kind !== 'action') return saidTrouble('not-found', say('refused.noAction'));
        const content = completeAction(core, draft, before, acceptsUnprovable);
        if (!content.ok) return content;
        const made = { key: randomUUID(), record, kind: 'action', content: content.value } as const;
        return makeVersion(store.db, { ...made, reason: reason.trim(), who: who.trim(), madeAt: now() });
      }),
    'causes.save': ({ record, content, reason, who }) =>
      whenFilled(core, undefined, () => {
        const { category, touchpoint } = content.subject;
        if (clusterOf(actionData(columns(), {}), content.subject) === undefined)
          return saidTrouble('not-found', say('refused.noCluster', { category, touchpoint }));
        const made = { key: randomUUID(), record, kind: 'cause', content } as const;
        return makeVersion(store.db, { ...made, reason: reason.trim(), who: who.trim(), madeAt: now() });
      }),
    'records.list': ({ record }) => {
      const all = listRecords(store.db);
      return ok(record === undefined ? all : all.filter((one) => one.record === record));
    },
    'records.undo': ({ key }) => undoVersion(store.db, key, now()),
    'records.export': () => ok(exportRecords(core)),
    'records.import': ({ document }) => ok(mergeVersions(store.db, document.versions)),
  };
}

function inForce({ records }: Core, record: string | null): AnyVersion | undefined {
  return record === null ? undefined : records().find((one) => one.record === record && one.state === 'in-force');
}

function whenFilled<T>(core: Core, asAt: number | undefined, answer: () => Result<T>): Result<T> {
  if (core.columns(asAt).cases.n > 0) return answer();
  return saidTrouble('not-found', say('refused.noComplaints'));
}
