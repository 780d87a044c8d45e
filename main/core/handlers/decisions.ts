import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { DECISION_CALLS } from '../../../shared/contract/decision-calls.ts';
import { isSameSubject } from '../../../shared/model/decision.ts';
import { ok } from '../../../shared/model/result.ts';
import { listDecisions, makeDecision, undoDecision } from '../../db/queries/decisions.ts';
import { completeDecision } from '../complete-decision.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';

/** What people decide: targets, phases, annotations, baselines. Nothing is overwritten, everything can be taken back. */
export function decisionHandlers(core: Core): Handlers<keyof typeof DECISION_CALLS> {
  const { store, analysis, columns, allDecisions, now } = core;
  return {
    'decisions.list': ({ subject }) => {
      if (subject === undefined) return ok(listDecisions(store.db));
      return ok(allDecisions().decisions.filter((one) => isSameSubject(one.subject, subject)));
    },
    'decisions.make': (input) => {
      if (columns().cases.n === 0) return saidTrouble('not-found', say('refused.nothingToDecide'));
      const content = completeDecision(input, (grain) => analysis(grain === 'month' ? {} : { grain }));
      if (!content.ok) return content;
      const { subject, reason, who } = input;
      const made = { subject, content: content.value, reason: reason.trim(), who: who.trim(), madeAt: now() };
      return ok(makeDecision(store.db, made));
    },
    'decisions.undo': ({ id }) => undoDecision(store.db, id, now()),
  };
}
