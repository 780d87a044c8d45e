import type { ActionPlan } from './effectiveness.ts';
import type { ClusterSubject } from './decision.ts';
import type { PeriodName } from './series.ts';
import type { EditedTheme } from './themes.ts';

export const ACTION_STATES = ['planned', 'running', 'done', 'stopped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Outcomes of a cluster's cases whose share is to fall, each with a limit in time that is frozen with the criterion. */
export const OUTCOME_METRICS = ['repeat', 'late-response', 'late-resolution', 'slow-resolution'] as const;
export type OutcomeMetric = (typeof OUTCOME_METRICS)[number];

/**
 * What a criterion measures: complaints of the cluster, complaints about a stored theme, or the share of the cluster's cases with an
 * outcome. Another measure is one more name.
 */
export const ACTION_METRICS = ['complaints', 'theme', ...OUTCOME_METRICS] as const;
export type ActionMetric = (typeof ACTION_METRICS)[number];

/** Whether a criterion is on a share of the cluster's cases; else it is on a number of complaints. */
export function isOutcomeMetric(metric: ActionMetric): metric is OutcomeMetric {
  return OUTCOME_METRICS.some((one) => one === metric);
}

/** Which stored theme is measured: over all cases, or over those of the action's cluster. */
export type ThemeAsked = { id: number; within: (typeof THEME_SCOPES)[number] };
export const THEME_SCOPES = ['all', 'cluster'] as const;

/** The theme of a criterion, with what it was called when it was frozen. */
export type CriterionTheme = ThemeAsked &
  Pick<EditedTheme, 'name' | 'terms'> & {
    /** When it was found or split off, and when the criterion was frozen: milliseconds UTC. They tell whether it is still the same. */
    since: number;
    frozenAt: number;
  };

/** What would show that an action works, frozen when it is created (METRICS.md 7). */
export type ActionCriterion = {
  /** Complaints: per 1,000 orders where orders are known, else a month. */
  metric: ActionMetric;
  /** Repeat window, target or old median of the outcome; left out of complaints. */
  limitMs?: number;
  /** Only of the metric `theme`. */
  theme?: CriterionTheme;
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
  /** Left out: complaints. */
  metric?: ActionMetric;
  theme?: ThemeAsked;
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
