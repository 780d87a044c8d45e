import type { Interval } from './series.ts';

/** METRICS.md 2: the eight verdicts. */
export const VERDICTS = [
  'rising',
  'falling',
  'shift-up',
  'shift-down',
  'one-off',
  'seasonal',
  'stable',
  'too-few',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The lasting verdicts: a drift or a change of level that holds to the end of the series. */
export const LASTING = ['rising', 'falling', 'shift-up', 'shift-down'] as const;
export type LastingVerdict = (typeof LASTING)[number];

export function isLasting(verdict: Verdict): verdict is LastingVerdict {
  return (LASTING as readonly Verdict[]).includes(verdict);
}

export function isUpward(verdict: Verdict): boolean {
  return verdict === 'rising' || verdict === 'shift-up';
}

/** Why nothing can be said, for `too-few`. */
export type TooFewReason = 'short' | 'rare' | 'insensitive' | 'empty';

/** What the judge concludes of one series. Indexes are 0-based periods of the series judged. */
export type Judgement = {
  verdict: Verdict;
  /** First period that differs; null for stable, seasonal, too-few, and where the whole window drifts. */
  onset: number | null;
  /** Rate now (at the end) against the rate before; null unless lasting. */
  rateRatio: Interval | null;
  /** Complaints above (or below) what the old level predicts since onset; null unless lasting. */
  excess: Interval | null;
  /** Calibrated probability that the change is lasting, 0 to 1. */
  pLasting: number;
  /** Probabilities of the competing explanations, summing to 1 (`too-few` is never among them). */
  probabilities: Readonly<Record<Exclude<Verdict, 'too-few'>, number>>;
  runnerUp: { verdict: Verdict; probability: number } | null;
  /** Rising and level shift are sure together, but neither alone. */
  isShapeUnclear: boolean;
  /** Variance over the Poisson variance, estimated; 1 is Poisson. */
  dispersion: number;
  /** Fitted mean count per period under the verdict's model (null where missing or not tested). */
  fitted: readonly (number | null)[];
  /** What the old level predicts per period (before the onset it equals `fitted`). */
  expectedBefore: readonly (number | null)[];
  /** Rate per unit of exposure (or count per period) before and now; null when not lasting. */
  rateBefore: number | null;
  rateNow: number | null;
  /** Periods out of line that belong to no lasting change. */
  oneOffs: readonly number[];
  /** False under 24 months (104 weeks): a yearly pattern cannot be known. */
  isSeasonKnown: boolean;
  hasSeason: boolean;
  /** Number of periods tested: an unfinished last period and missing periods are left out. */
  tested: number;
  tooFew: TooFewReason | null;
};
