import type { Absent, Proportion } from './analysis.ts';
import type { ActionContent, ActionMetric, ThemeAsked } from './action.ts';
import type { RecordVersion } from './case-record.ts';
import type { ClusterSubject } from './decision.ts';
import type { ActionPlan, Effectiveness } from './effectiveness.ts';
import type { Interval, PeriodName } from './series.ts';
import type { EditedTheme } from './themes.ts';

/** What the effectiveness chart draws: rates in `unit` by month, and where the phases of the action lie. */
export type ActionChart = {
  unit: string;
  start: PeriodName;
  values: readonly (number | null)[];
  counts: readonly (number | null)[];
  exposure: readonly number[] | null;
  isLastComplete: boolean;
  /** The comparison clusters, scaled so that they equal the cluster before the action; null without any. */
  comparison: readonly (number | null)[] | null;
  /** Indexes of months; `afterTo` may lie beyond the data. */
  levelFrom: number;
  beforeTo: number;
  afterFrom: number;
  afterTo: number;
  /** Month the action starts in. */
  startsAt: number;
  rateBefore: number;
  /** Mean rate of the months before `levelFrom`, which tell the season only; null without any. */
  rateOlder: number | null;
  /** Mean rate of the window so far; null before it. */
  rateAfter: number | null;
  threshold: number;
};

/** What avoided complaints are worth, in minor units; with what one costs and who says so. */
export type AvoidedValue = Interval & { currency: string | null; perComplaint: number; source: string };

/**
 * Why the theme of a criterion cannot be judged: people merged or split it, or undid that, it is not there, or it had ended before
 * the action began.
 */
export const THEME_FATES = ['merged', 'split', 'undone', 'gone', 'ended'] as const;
export type ThemeFate = (typeof THEME_FATES)[number];

/** The theme of a criterion as it is now. */
export type ThemeNow = Pick<EditedTheme, 'name' | 'terms'> & {
  /** The month in which it was last heard, where it is over. */
  endedIn: PeriodName | null;
  /** All themes were learnt anew since the criterion was frozen. */
  isLearntAnew: boolean;
};

export type ActionView = {
  version: RecordVersion<'action'>;
  /** All its versions, undone ones included. */
  versions: number;
  /** Null when the cluster is not in these data, or its theme cannot be judged any more. */
  effectiveness: Effectiveness | null;
  chart: ActionChart | null;
  /** Left out while the theme of its criterion is the same, or where it has none. */
  lost?: ThemeFate;
  /** Of a criterion on a theme that is in these data, alone or merged into another one. */
  theme?: ThemeNow;
  /** What an action that works has saved, or why that is not known. */
  value: AvoidedValue | Absent;
};

export type CauseView = {
  version: RecordVersion<'cause'>;
  versions: number;
  /** Record keys of actions that name this cause. */
  actions: readonly string[];
};

/** METRICS.md 7: how much of what recurs is being dealt with, and what came of it. */
export type BoardTotals = {
  preventionCoverage: Proportion | Absent;
  learningRate: Proportion | Absent;
  /** Months from the first month in which a change could be called real to the start of the first action; by cluster. */
  monthsToAction: { clusters: number; median: number | null; without: number };
  openActions: {
    all: number;
    overdue: number;
    notBegun: number;
    to30: number;
    to90: number;
    to180: number;
    over180: number;
  };
  verdicts: Readonly<Record<'works' | 'not-proven' | 'no-effect' | 'worse', number>>;
  /** Complaints avoided by actions that work, with an interval; null without any. */
  avoided: Interval | null;
  /** The same in money, or why not. */
  value: AvoidedValue | Absent;
};

/** All that the page of causes and actions, the chips and the report show. */
export type Board = {
  asOf: string | null;
  month: PeriodName;
  actions: readonly ActionView[];
  causes: readonly CauseView[];
  totals: BoardTotals;
};

/** What an action would be measured by; what is not asked for is proposed. */
export type PlanQuestion = {
  /** The action that is changed: while nothing that its criterion rests on is, the answer is what was frozen. */
  record?: string;
  subject: ClusterSubject;
  /** Left out: complaints. */
  metric?: ActionMetric;
  /** Only, and always, with the metric `theme`. */
  theme?: ThemeAsked;
  /** `YYYY-MM-DD`; null: the day after the newest data. */
  start: string | null;
  settlingDays: number;
  fall: number | null;
  windowMonths: number | null;
  levelFrom: PeriodName | null;
  /** `auto`: the largest untouched clusters without a lasting change. */
  comparison: readonly ClusterSubject[] | 'auto';
  due?: string | null;
};

/** What is wrong with a criterion, or weak. `stops`: it cannot be kept like this. */
export type PlanProblem = {
  code:
    | 'unknown-cluster'
    | 'unknown-comparison'
    | 'compared-with-itself'
    | 'no-such-date'
    | 'before-data'
    | 'too-few-before'
    | 'nothing-before'
    | 'empty-window'
    | 'due-before-start'
    | 'level-after-start'
    | 'never-provable'
    | 'window-too-short'
    | 'season-unknown'
    | 'no-target'
    | 'no-outcome'
    | 'unknown-theme'
    | 'theme-alone'
    | 'theme-ended'
    | 'theme-lost';
  stops: boolean;
  values: Readonly<Record<string, string | number>>;
};

export type PlanAnswer = {
  proposal: Pick<ActionContent, 'subject' | 'start' | 'settlingDays'> & {
    metric: ActionMetric;
    limitMs: number | null;
    fall: number;
    windowMonths: number;
    levelFrom: PeriodName;
    comparison: readonly ClusterSubject[];
  };
  /** Last month before the action, and the plan to freeze; null when a problem stops it. */
  beforeTo: PeriodName | null;
  plan: ActionPlan | null;
  problems: readonly PlanProblem[];
};
