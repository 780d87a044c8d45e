import type { LADDER_STEPS } from './follow-up.ts';
import type { ClockName } from './setting.ts';

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
 * window of the month reported; and within groups, where some are named: what counts each customer once does so within them.
 */
export type CaseSelection = SelectionOf & { within?: readonly SelectionGroup[] };

type SelectionOf =
  | { of: 'metric'; metric: string; answer: CaseAnswer; group?: SelectionGroup }
  /** `inside`: of these, only those in another group as well. */
  | { of: 'group'; group: SelectionGroup; inside?: SelectionGroup }
  /** On this step; or, `isSoFar`, on it or a step before. */
  | { of: 'ladder'; step: (typeof LADDER_STEPS)[number]; isSoFar?: boolean }
  /** Open at the as-of time, of this age band (null: the oldest). */
  | { of: 'age'; upToDays: number | null }
  /** Closed in this period, whenever received. */
  | { of: 'closed-in'; period: string }
  /** Received up to the end of this period and still open at its end. */
  | { of: 'open-after'; period: string }
  /** Complainants of a band of recovery speed (null: longer; `unresolved`) whose window has closed. */
  | { of: 'speed'; band: string; bought?: boolean }
  | { of: 'prompt-effective'; isPrompt: boolean; isEffective: boolean }
  /** Customers by their number of complaints in 12 months: 1, 2, or 3 and more. */
  | { of: 'failures'; complaints: number; bought?: boolean }
  /**
   * Complainants compared with their like: all, those recovered promptly, those without a like, those compared before it; with
   * `bought` only those who found their like, and did buy or did not.
   */
  | { of: 'compared'; which: 'all' | 'prompt' | 'unmatched' | 'before'; bought?: boolean }
  /** Something was given, in this currency; over `from` and up to `to` minor units. */
  | {
      of: 'compensation';
      currency: string | null;
      from?: number;
      to?: number | null;
      /** Only those with an order before, with a score, or who bought again within 90 days. */
      only?: 'ordered' | 'scored' | 'bought';
    }
  /** What a duration waits for happened within so many days. */
  | { of: 'by-days'; metric: string; days: number }
  /**
   * Cases of a duration that are still under observation at a time (the number at risk), or that waited longer than it; on the
   * clock in force, unless one is named.
   */
  | { of: 'waiting'; metric: string; ms: number; isLonger: boolean; group?: SelectionGroup; clock?: ClockName }
  /** First complaints of customers who have been under observation for so many days. */
  | { of: 'observed'; days: number }
  /** First complaints of a quarter; with `month` of those who bought in the month so many months after it. */
  | { of: 'cohort'; quarter: string; month?: number }
  /** A recovery attribute, with or without it, among those compared. */
  | { of: 'driver'; attribute: string; has: boolean };
