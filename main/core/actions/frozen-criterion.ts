import type { ActionContent, ActionDraft } from '../../../shared/model/action.ts';
import { isAction } from '../../../shared/model/case-record.ts';
import type { PlanAnswer, PlanQuestion } from '../../../shared/model/board.ts';
import { isSameSubject } from '../../../shared/model/decision.ts';
import { themeFate } from '../../analysis/actions/theme-fate.ts';
import type { Core } from '../core.ts';

/** What is asked of a criterion, in a draft or in a question; null where it is left to the core. */
type Asked = Pick<ActionDraft, 'subject' | 'metric' | 'theme' | 'settlingDays'> & {
  start: string | null;
  fall: number | null;
  windowMonths: number | null;
  levelFrom: string | null;
  comparison: PlanQuestion['comparison'];
};

/** Whether nothing that a criterion rests on is changed. */
export function restsOnTheSame(asked: Asked, { subject, start, settlingDays, criterion }: ActionContent): boolean {
  const { comparison } = asked;
  return (
    isSameSubject(asked.subject, subject) &&
    (asked.metric ?? 'complaints') === criterion.metric &&
    asked.theme?.id === criterion.theme?.id &&
    asked.theme?.within === criterion.theme?.within &&
    asked.start === start &&
    asked.settlingDays === settlingDays &&
    asked.fall === criterion.fall &&
    asked.windowMonths === criterion.windowMonths &&
    (asked.levelFrom === null || asked.levelFrom === criterion.levelFrom) &&
    comparison !== 'auto' &&
    comparison.length === criterion.comparison.length &&
    comparison.every((one) => criterion.comparison.some((other) => isSameSubject(one, other)))
  );
}

/**
 * The plan that an action was created with, while nothing that its criterion rests on is changed: an action whose theme is gone, or
 * whose cluster is no longer in the data, can still change its state.
 * @returns  null where a criterion is to be planned anew
 */
export function frozenPlan({ records, themes }: Core, question: PlanQuestion): PlanAnswer | null {
  if (question.record === undefined) return null;
  const action = records().find(({ record, state }) => record === question.record && state === 'in-force');
  if (action === undefined || !isAction(action) || !restsOnTheSame(question, action.content)) return null;
  const { subject, start, settlingDays, criterion } = action.content;
  const { metric, limitMs = null, fall, windowMonths, levelFrom, comparison, beforeTo, plan, theme } = criterion;
  const stored = themes();
  const isLost = theme !== undefined && (stored === null || themeFate(stored, theme) !== null);
  return {
    proposal: { subject, start, settlingDays, metric, limitMs, fall, windowMonths, levelFrom, comparison },
    beforeTo,
    plan,
    problems: isLost ? [{ code: 'theme-lost', stops: false, values: {} }] : [],
  };
}
