import type { Interval, PeriodName } from './series.ts';

/** METRICS.md 7. `waiting`: the window has not begun. */
export const ACTION_VERDICTS = ['works', 'not-proven', 'no-effect', 'worse'] as const;
export type ActionVerdict = (typeof ACTION_VERDICTS)[number];

/** What an action's numbers say, at the last complete month. */
export type Effectiveness = {
  verdict: ActionVerdict;
  /** True from the date frozen at creation on: the verdict stands. Before it the verdict is always `not-proven`. */
  isDue: boolean;
  /** Complaints still to be expected (at the old rate) until the answer can be known; 0 when it is due. */
  needsCases: number;
  /** Complete months of the window so far, and in all. */
  monthsSeen: number;
  monthsPlanned: number;
  /** By the reading that decides: the difference against comparison clusters where there are any. */
  ratio: Interval | null;
  /** Rate in the window against the rate before, like months compared. */
  beforeAfter: Interval | null;
  /** The same beyond what the comparison clusters did; null without any. */
  difference: Interval | null;
  dispersion: number | null;
  /** Proven, but surely less than promised. */
  isLessThanPromised: boolean;
  /** Complaints avoided in the window so far. */
  avoided: Interval | null;
  /** Month in which complaints ran ahead of the rate before so far that the action seems to make things worse. */
  warning: PeriodName | null;
  /** After success: month since which the rate is back above that of the window. */
  cameBack: PeriodName | null;
  /** Why nothing can be told yet. */
  why: 'not-started' | 'settling' | 'too-few-months' | 'season' | 're-coded' | null;
  /** Level of each side of the interval: halved with each further look. */
  level: number;
};

/** What is known at creation (and frozen): how much it takes to prove the fall. */
export type ActionPlan = {
  /** Rate before, in `unit`. */
  rateBefore: number;
  unit: string;
  /** The rate that the criterion names: `rateBefore` less the fall. */
  threshold: number;
  dispersion: number;
  /** Complaints to be expected in the window without an effect. */
  casesInWindow: number;
  /** The same in as many months as a power of 80 % takes; null when no window of five years would do. */
  casesNeeded: number | null;
  monthsNeeded: number | null;
  /** Chance to prove the fall in this window if it is real, share of 1. */
  power: number;
  /** Smallest fall that this window proves with 80 %, share of 1; null when none does. */
  smallestFall: number | null;
  /** First and last month of the window. */
  from: PeriodName;
  to: PeriodName;
  /** The day after the window, on which the answer can be known. */
  answerOn: string;
};
