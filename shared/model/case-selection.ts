import type { LADDER_STEPS } from './follow-up.ts';

/** How a case answered a metric; `counted` is yes or no, `done`, `in-time` (done within the target) and `open` are those of a duration. */
export const CASE_ANSWERS = [
  'yes',
  'no',
  'counted',
  'pending',
  'unknown',
  'done',
  'in-time',
  'open',
  'invalid',
] as const;
export type CaseAnswer = (typeof CASE_ANSWERS)[number];

/** A month (or week) of receipt, or a value of a dimension: what a row of a metric table holds. */
export type SelectionGroup = {
  by: string;
  label: string;
  /** The last of several months or weeks from `label` on. */
  to?: string;
};

/**
 * Which cases stand behind a number of the pages Recovery, Recurrence and Loyalty. Always within the view: its filter, and the
 * window of the month reported.
 */
export type CaseSelection =
  | { of: 'metric'; metric: string; answer: CaseAnswer; group?: SelectionGroup }
  /** `inside`: of these, only those in another group as well. */
  | { of: 'group'; group: SelectionGroup; inside?: SelectionGroup }
  | { of: 'ladder'; step: (typeof LADDER_STEPS)[number] }
  /** Open at the as-of time, of this age band (null: the oldest). */
  | { of: 'age'; upToDays: number | null }
  /** Closed in this period, whenever received. */
  | { of: 'closed-in'; period: string }
  /** Complainants of a band of recovery speed (null: longer; `unresolved`) whose window has closed. */
  | { of: 'speed'; band: string; bought?: boolean }
  | { of: 'prompt-effective'; isPrompt: boolean; isEffective: boolean }
  /** Customers by their number of complaints in 12 months: 1, 2, or 3 and more. */
  | { of: 'failures'; complaints: number; bought?: boolean }
  /** Complainants compared with their like: all, those recovered promptly, those without a like, those compared before it. */
  | { of: 'compared'; which: 'all' | 'prompt' | 'unmatched' | 'before' }
  /** Something was given, in this currency; over `from` and up to `to` minor units. */
  | { of: 'compensation'; currency: string | null; from?: number; to?: number | null }
  /** What a duration waits for happened within so many days. */
  | { of: 'by-days'; metric: string; days: number }
  /** First complaints of a quarter. */
  | { of: 'cohort'; quarter: string }
  /** A recovery attribute, with or without it, among those compared. */
  | { of: 'driver'; attribute: string; has: boolean };
