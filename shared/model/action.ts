import type { ActionPlan } from './effectiveness.ts';
import type { ClusterSubject } from './decision.ts';
import type { PeriodName } from './series.ts';

export const ACTION_STATES = ['planned', 'running', 'done', 'stopped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What would show that an action works, frozen when it is created (METRICS.md 7). */
export type ActionCriterion = {
  /** Complaints of the cluster: per 1,000 orders where orders are known, else a month. */
  metric: 'complaints';
  direction: 'down';
  /** Promised fall, share of 1. */
  fall: number;
  /** First month of the level that is to fall. */
  levelFrom: PeriodName;
  /** Untouched clusters that show what would have happened anyway. */
  comparison: readonly ClusterSubject[];
  windowMonths: number;
  /** Last month before the action. */
  beforeTo: PeriodName;
  plan: ActionPlan;
  /** Newest data when it was frozen, ISO 8601. */
  frozenAsOf: string;
  /** Earlier criteria of this action whose numbers had begun to come in. */
  earlierLooks: number;
};

export type ActionContent = {
  subject: ClusterSubject;
  title: string;
  owner: string;
  state: ActionState;
  /** `YYYY-MM-DD` in the store's time zone. */
  start: string;
  due: string | null;
  /** Days from the start until it can show. */
  settlingDays: number;
  cost: { minor: number; currency: string } | null;
  /** Keys of cause records. */
  causes: readonly string[];
  note: string;
  criterion: ActionCriterion;
};

/** What is asked for at creation; the core adds what it freezes. */
export type ActionDraft = Omit<ActionContent, 'criterion'> & {
  fall: number;
  windowMonths: number;
  /** Null: the core takes the level since the verdict's onset, else all months before. */
  levelFrom: PeriodName | null;
  comparison: readonly ClusterSubject[];
};

/** Longest window, and longest settling time. */
export const MOST_MONTHS = 60;
export const MOST_DAYS = 1830;
export const MOST_COMPARED = 40;
