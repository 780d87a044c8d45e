import type {
  ActionContent,
  ActionCriterion,
  ActionDraft,
  CriterionTheme,
  ThemeAsked,
} from '../../../shared/model/action.ts';
import { isAction, type AnyVersion } from '../../../shared/model/case-record.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';
import { problemWords } from '../../../shared/words/action-problems.ts';
import { themeFate, themeSince } from '../../analysis/actions/theme-fate.ts';
import type { Core } from '../core.ts';
import { restsOnTheSame } from './frozen-criterion.ts';
import { planFor } from './plan-for.ts';

/**
 * The content of an action to keep: with the criterion it was created with while nothing that the criterion rests on is changed, else
 * with one frozen now. One that replaces a criterion whose window has begun counts as a further look (a stricter level).
 * @returns  the content, or in words why it cannot be proven or kept
 */
export function completeAction(
  core: Core,
  draft: ActionDraft,
  before: AnyVersion | undefined,
  acceptsUnprovable: boolean,
): Result<ActionContent> {
  const { fall, windowMonths, levelFrom, comparison, metric = 'complaints', theme, ...rest } = draft;
  const old = before !== undefined && isAction(before) ? before.content : undefined;
  if (draft.due !== null && draft.due < draft.start)
    return trouble('refused', problemWords({ code: 'due-before-start', stops: true, values: {} }, 'en'));
  if (old !== undefined && restsOnTheSame(draft, old)) {
    // A change of its state promises nothing new.
    const isAnew = draft.state === old.state && isChanged(core, old.criterion);
    if (!isAnew) return ok({ ...rest, criterion: old.criterion });
  }
  const asOf = core.analysis({}).asOf ?? '';
  const hasBegun = old !== undefined && asOf.slice(0, 7) > old.criterion.plan.from;
  const earlierLooks = (old?.criterion.earlierLooks ?? 0) + (hasBegun ? 1 : 0);
  const { subject, start, settlingDays, due } = draft;
  const asked = theme === undefined ? {} : { theme };
  const question = { ...asked, subject, metric, start, settlingDays, fall, windowMonths, levelFrom, comparison, due };
  const answer = planFor(core, question, earlierLooks);
  const stop = answer.problems.find(({ stops }) => stops);
  if (stop !== undefined || answer.plan === null || answer.beforeTo === null)
    return trouble('refused', stop === undefined ? 'This cannot be planned.' : problemWords(stop, 'en'));
  const doubt = answer.problems.find(({ code }) => code === 'never-provable');
  if (doubt !== undefined && !acceptsUnprovable) return trouble('needs-decision', problemWords(doubt, 'en'));
  const { limitMs } = answer.proposal;
  const frozen = theme === undefined || metric !== 'theme' ? null : freezeTheme(core, theme);
  return ok({
    ...rest,
    criterion: {
      metric,
      ...(limitMs === null ? {} : { limitMs }),
      ...(frozen === null ? {} : { theme: frozen }),
      direction: 'down',
      fall,
      levelFrom: answer.proposal.levelFrom,
      comparison: answer.proposal.comparison,
      windowMonths,
      beforeTo: answer.beforeTo,
      plan: answer.plan,
      frozenAsOf: asOf,
      earlierLooks,
    },
  });
}

/** Whether people changed its theme since it was frozen, to one that there is: then there is something to freeze anew. */
function isChanged({ themes }: Core, { theme }: ActionCriterion): boolean {
  const stored = themes();
  if (theme === undefined || stored === null || themeSince(stored, theme.id) !== theme.since) return false;
  return stored.themes.some(({ id }) => id === theme.id) && themeFate(stored, theme) !== null;
}

/** The theme as it is now: its name, and what tells whether it stays the same. */
function freezeTheme({ themes, now }: Core, asked: ThemeAsked): CriterionTheme | null {
  const stored = themes();
  const theme = stored?.themes.find(({ id }) => id === asked.id);
  const since = stored === null ? null : themeSince(stored, asked.id);
  if (theme === undefined || since === null) return null;
  return { ...asked, name: theme.name, terms: theme.terms, since, frozenAt: now() };
}
