import type { CountSeries } from './series.ts';

/** METRICS.md 3: which control chart explains a cluster. */
export type ChartKind = 'U' | 'U′' | 'C' | 'I' | 'P′' | 'G' | 'T' | 'run';

/** How far the limits may be trusted, by the number of points. */
export type LimitState = 'none' | 'rules-only' | 'trial' | 'full';

/** Rules R4 (METRICS.md 3). */
export type RuleId = 'beyond-limits' | 'eight-one-side' | 'seven-trend' | 'two-of-three';

/** One stretch of time with its own centre line. `to` is inclusive. */
export type Phase = {
  from: number;
  to: number;
  centre: number;
  isProposed: boolean;
  reason: string | null;
  /** A person froze the periods `from` to `to` as baseline: they alone make the limits, however few they are. */
  isBaseline?: true;
};

/** A remark of a person at a period. */
export type ChartAnnotation = { index: number; text: string };

/** What a value should be: the target itself is good. In the unit of the chart. */
export type ChartTarget = { value: number; good: 'below' | 'above' };

/** What the choice of a chart rests on, for words in any language. */
export type ChartBasis = {
  choice:
    | 'rate'
    | 'rate-overdispersed'
    | 'count'
    | 'count-overdispersed'
    | 'gaps'
    | 'rare'
    | 'short'
    | 'proportion'
    | 'duration'
    | 'value';
  /** Periods tested. */
  points: number;
  /** Mean count per tested period; null for measures that are not counts. */
  meanCount: number | null;
  /** Laney's sigma-Z: 1 is chance alone; null when it cannot be known. */
  sigmaZ: number | null;
  /** Periods out of line that the limits leave out. */
  oneOffsLeftOut: number;
  /** A yearly pattern is part of the usual variation. */
  hasSeason: boolean;
  /** The centre is that of the periods before a drift set in, and is continued. */
  isFrozenBeforeOnset: boolean;
  /** A person decided to continue the old limits over a change. */
  isKept?: true;
};

export type ControlChart = {
  kind: ChartKind;
  /** Why this chart, in words. */
  reason: string;
  /** The same as data. */
  basis?: ChartBasis;
  state: LimitState;
  /** `per 1,000 orders`, `complaints a month`, … */
  unit: string;
  /** Plotted values in `unit`; null where missing. */
  values: readonly (number | null)[];
  centre: readonly (number | null)[];
  lower: readonly (number | null)[];
  upper: readonly (number | null)[];
  phases: readonly Phase[];
  /** Points that break a rule. */
  signals: readonly { index: number; rules: readonly RuleId[] }[];
  /** Variance over that of chance alone, from neighbouring periods; 1 is chance alone. */
  dispersion: number;
  /** False: the last point is an unfinished period, drawn hatched, never tested. */
  isLastComplete: boolean;
  series: CountSeries;
  /** Set by people, see shared/model/decision.ts; absent where there is none. */
  target?: ChartTarget;
  annotations?: readonly ChartAnnotation[];
};

/** Variation mark: the latest state (PAGES.md 3). */
export type VariationMark = {
  state: 'common' | 'concern' | 'improvement' | 'neutral' | 'too-few';
  letter: 'H' | 'L' | null;
};

/** Assurance mark: the target against the limits. P passes, F fails, ? hit and miss. */
export type AssuranceMark = 'P' | 'F' | '?' | null;
