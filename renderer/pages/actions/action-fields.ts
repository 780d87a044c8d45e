import type { CallInput } from '../../../shared/contract/calls.ts';
import type { ActionContent, ActionMetric, ActionState, ThemeAsked } from '../../../shared/model/action.ts';
import type { PlanAnswer, PlanQuestion } from '../../../shared/model/board.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { minorPerUnit } from '../../../shared/words/minor-units.ts';
import { parseAmount } from '../../../shared/words/parse-amount.ts';
import type { Lang } from '../../../shared/words/messages.ts';

/** What stands in the fields of an action's form: texts as typed; empty ones are proposed or left out. */
export type ActionFields = {
  metric: ActionMetric;
  /** Of the metric `theme`. */
  theme: ThemeAsked | null;
  title: string;
  owner: string;
  state: ActionState;
  start: string;
  due: string;
  settling: string;
  cost: string;
  currency: string;
  fall: string;
  window: string;
  levelFrom: string | null;
  comparison: readonly ClusterSubject[] | 'auto';
  causes: readonly string[];
  note: string;
};

/** A new action; on a theme where one is given. */
export function emptyFields(title: string, theme: ThemeAsked | null = null): ActionFields {
  return {
    metric: theme === null ? 'complaints' : 'theme',
    theme,
    title,
    owner: '',
    state: 'planned',
    start: '',
    due: '',
    settling: '',
    cost: '',
    currency: 'EUR',
    fall: '',
    window: '',
    levelFrom: null,
    comparison: 'auto',
    causes: [],
    note: '',
  };
}

export function fieldsOf(content: ActionContent, lang: Lang): ActionFields {
  const { criterion, cost } = content;
  return {
    metric: criterion.metric,
    theme: criterion.theme === undefined ? null : { id: criterion.theme.id, within: criterion.theme.within },
    title: content.title,
    owner: content.owner,
    state: content.state,
    start: content.start,
    due: content.due ?? '',
    settling: String(content.settlingDays),
    cost: cost === null ? '' : amountText(cost.minor / minorPerUnit(cost.currency), lang),
    currency: cost?.currency ?? 'EUR',
    fall: String(Math.round(criterion.fall * 1000) / 10),
    window: String(criterion.windowMonths),
    levelFrom: criterion.levelFrom,
    comparison: criterion.comparison,
    causes: content.causes,
    note: content.note,
  };
}

/**
 * What the plan is asked; a field that is empty or no number is proposed.
 * @param record  the action that is changed; left out of a new one
 */
export function questionOf(subject: ClusterSubject, fields: ActionFields, record?: string): PlanQuestion {
  const fall = Number(fields.fall);
  const months = Number(fields.window);
  const days = Number(fields.settling);
  return {
    ...(record === undefined ? {} : { record }),
    subject,
    metric: fields.metric,
    ...askedOf(fields),
    start: /^\d{4}-\d{2}-\d{2}$/.test(fields.start) ? fields.start : null,
    settlingDays: Number.isInteger(days) && days >= 0 && days <= 1830 ? days : 0,
    fall: fields.fall !== '' && fall >= 1 && fall <= 99 ? fall / 100 : null,
    windowMonths: Number.isInteger(months) && months >= 1 && months <= 60 ? months : null,
    levelFrom: fields.levelFrom,
    comparison: fields.comparison,
    due: fields.due === '' ? null : fields.due,
  };
}

/** The draft to keep: what was typed, and what was proposed for the rest; null when a cost is no amount. */
export function draftOf(
  fields: ActionFields,
  { proposal }: PlanAnswer,
  lang: Lang,
): CallInput<'actions.save'>['draft'] | null {
  const amount = fields.cost.trim() === '' ? null : parseAmount(fields.cost, lang);
  if (fields.cost.trim() !== '' && (amount === null || amount < 0 || !/^[A-Z]{3}$/.test(fields.currency))) return null;
  return {
    subject: proposal.subject,
    metric: proposal.metric,
    ...askedOf(fields),
    title: fields.title.trim(),
    owner: fields.owner.trim(),
    state: fields.state,
    start: proposal.start,
    due: fields.due === '' ? null : fields.due,
    settlingDays: proposal.settlingDays,
    cost:
      amount === null ? null : { minor: Math.round(amount * minorPerUnit(fields.currency)), currency: fields.currency },
    causes: fields.causes,
    note: fields.note,
    fall: proposal.fall,
    windowMonths: proposal.windowMonths,
    levelFrom: proposal.levelFrom,
    comparison: proposal.comparison,
  };
}

function askedOf({ metric, theme }: ActionFields): { theme?: ThemeAsked } {
  return metric !== 'theme' || theme === null ? {} : { theme };
}

/** An amount as `parseAmount` reads it. */
function amountText(amount: number, lang: Lang): string {
  return lang === 'de' ? String(amount).replace('.', ',') : String(amount);
}
