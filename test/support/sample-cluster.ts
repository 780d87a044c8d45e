import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { ControlChart, Phase, VariationMark } from '../../shared/model/chart.ts';
import type { CountSeries, Interval } from '../../shared/model/series.ts';
import { isLasting, type Judgement, type Verdict } from '../../shared/model/verdict.ts';
import type { Lang } from '../../shared/words/messages.ts';
import { periodAt } from '../../shared/words/period-names.ts';
import { verdictSentence } from '../../shared/words/verdict-sentence.ts';
import { noisyCount, seededRandom } from './sample-random.ts';

export type ClusterPlan = {
  category: string;
  touchpoint: string;
  verdict: Verdict;
  /** Counts a month before, or the usual level. */
  level: number;
  /** Rate now against before, for lasting verdicts. */
  ratio?: number;
  onset?: number;
  isHeadline?: boolean;
  seed: number;
};

export type SampleFrame = {
  start: string;
  exposure: readonly number[] | null;
  months: number;
  lastFraction: number;
  lang: Lang;
};

/** A cluster whose verdict is planned, not judged: its numbers agree with each other. */
export function sampleCluster(plan: ClusterPlan, frame: SampleFrame): ClusterResult {
  const means = Array.from({ length: frame.months }, (_unused, i) => meanAt(plan, frame, i));
  const random = seededRandom(plan.seed);
  const counts = means.map((mean, i) =>
    plan.verdict === 'one-off' && i === plan.onset ? Math.round(mean * 2.2) : noisyCount(mean, random),
  );
  const series: CountSeries = {
    grain: 'month',
    start: frame.start,
    counts,
    exposure: frame.exposure,
    lastFraction: frame.lastFraction,
  };
  const judgement = judgementOf(plan, frame, means, counts);
  const chart = chartOf(plan, series, judgement);
  const perUnit = frame.exposure === null ? 1 : 1000 / (frame.exposure[0] ?? 1000);
  const ratio = plan.ratio ?? 1;
  const name = `${plan.category} / ${plan.touchpoint}`;
  const isChange = isLasting(plan.verdict);
  const rateBefore = isChange ? plan.level * perUnit : null;
  const rateNow = isChange ? plan.level * perUnit * ratio : null;
  return {
    name,
    category: plan.category,
    touchpoint: plan.touchpoint,
    n: counts.reduce((sum, count) => sum + count, 0),
    nMonth: counts.at(-1) ?? 0,
    verdict: plan.verdict,
    onset: judgement.onset === null ? null : periodAt(frame.start, judgement.onset, 'month'),
    rateRatio: judgement.rateRatio,
    excess: judgement.excess,
    pLasting: judgement.pLasting,
    q: isChange ? (plan.isHeadline === true ? 0.01 : 0.31) : null,
    isHeadline: plan.isHeadline === true,
    reCodedWith: null,
    judgement,
    chart,
    mark: markOf(plan),
    rateBefore,
    rateNow,
    rateUnit: chart.unit,
    words: verdictSentence({ name, judgement, series, rateBefore, rateNow, rateUnit: chart.unit }, frame.lang),
  };
}

function meanAt(plan: ClusterPlan, frame: SampleFrame, i: number): number {
  const onset = plan.onset ?? frame.months;
  const ratio = plan.ratio ?? 1;
  const growth = frame.exposure === null ? 1 : (frame.exposure[i] ?? 1) / (frame.exposure[0] ?? 1);
  const season = plan.verdict === 'seasonal' ? 1 + 0.6 * Math.cos((i / 12) * 2 * Math.PI) : 1;
  const base = plan.level * growth * season;
  if (i < onset || !isLasting(plan.verdict)) return base;
  const isDrift = plan.verdict === 'rising' || plan.verdict === 'falling';
  const share = isDrift ? (i - onset + 1) / (frame.months - onset) : 1;
  return base * ratio ** share;
}

function judgementOf(
  plan: ClusterPlan,
  frame: SampleFrame,
  means: readonly number[],
  counts: readonly number[],
): Judgement {
  const { verdict } = plan;
  const isChange = isLasting(verdict);
  const onset = verdict === 'stable' || verdict === 'seasonal' || verdict === 'too-few' ? null : (plan.onset ?? null);
  const expected = means.map((_mean, i) => meanAt({ ...plan, ratio: 1 }, frame, i));
  const excess = counts.reduce((sum, count, i) => (i < (onset ?? 0) ? sum : sum + count - (expected[i] ?? 0)), 0);
  const spread = 2 * Math.sqrt(expected.slice(onset ?? 0).reduce((sum, value) => sum + value, 0) * 1.3);
  const around = (mid: number, by: number): Interval => ({ low: mid - by, mid, high: mid + by });
  const rest = 0.07 / 6;
  const probabilities = {
    rising: rest,
    falling: rest,
    'shift-up': rest,
    'shift-down': rest,
    'one-off': rest,
    seasonal: rest,
    stable: rest,
  };
  if (verdict !== 'too-few') probabilities[verdict] = 0.93;
  const ratio = plan.ratio ?? 1;
  return {
    verdict,
    onset,
    rateRatio: isChange ? { low: ratio * 0.81, mid: ratio, high: ratio * 1.24 } : null,
    excess: isChange ? around(excess, spread) : null,
    pLasting: isChange ? 0.97 : 0.02,
    probabilities,
    runnerUp: isChange ? { verdict: verdict === 'shift-up' ? 'rising' : 'shift-up', probability: 0.06 } : null,
    isShapeUnclear: false,
    dispersion: 1.3,
    fitted: means,
    expectedBefore: expected,
    rateBefore: isChange ? plan.level : null,
    rateNow: isChange ? plan.level * ratio : null,
    oneOffs: verdict === 'one-off' && plan.onset !== undefined ? [plan.onset] : [],
    isSeasonKnown: frame.months >= 24,
    hasSeason: verdict === 'seasonal',
    tested: frame.lastFraction < 1 ? frame.months - 1 : frame.months,
    tooFew: verdict === 'too-few' ? 'rare' : null,
  };
}

function chartOf(plan: ClusterPlan, series: CountSeries, judgement: Judgement): ControlChart {
  const { exposure, counts } = series;
  const scale = (i: number): number => (exposure === null ? 1 : 1000 / (exposure[i] ?? 1000));
  const isStep = plan.verdict === 'shift-up' || plan.verdict === 'shift-down';
  const n = counts.length;
  const onset = isStep ? (judgement.onset ?? n) : n;
  const phase = (from: number, to: number, isProposed: boolean): Phase => {
    const rates = judgement.fitted.slice(from, to + 1).map((mean, i) => (mean ?? 0) * scale(from + i));
    const upTo = isStep ? rates : rates.slice(0, judgement.onset ?? rates.length);
    const centre = upTo.reduce((sum, rate) => sum + rate, 0) / Math.max(upTo.length, 1);
    return { from, to, centre, isProposed, reason: null };
  };
  const phases = isStep ? [phase(0, onset - 1, false), phase(onset, n - 1, true)] : [phase(0, n - 1, false)];
  const centre = counts.map((_count, i) => phases.find((item) => i <= item.to)?.centre ?? null);
  const half = centre.map((value, i) => 3 * Math.sqrt((value ?? 0) * scale(i) * 1.3));
  const values = counts.map((count, i) => (count === null ? null : count * scale(i)));
  const lower = centre.map((value, i) => Math.max(0, (value ?? 0) - (half[i] ?? 0)));
  const upper = centre.map((value, i) => (value ?? 0) + (half[i] ?? 0));
  const old = phases[0]?.centre ?? 0;
  return {
    kind: exposure === null ? 'C' : 'U′',
    reason: exposure === null ? 'counts only' : 'exposure known, five or more a month',
    state: n >= 20 ? 'full' : n >= 12 ? 'trial' : n >= 10 ? 'rules-only' : 'none',
    unit: exposure === null ? 'complaints a month' : 'per 1,000 orders',
    values,
    centre,
    lower,
    upper,
    phases,
    signals: values.flatMap((value, i) =>
      value !== null && Math.abs(value - old) > (half[0] ?? 0) ? [{ index: i, rules: ['beyond-limits' as const] }] : [],
    ),
    dispersion: 1.3,
    isLastComplete: series.lastFraction >= 1,
    series,
  };
}

function markOf(plan: ClusterPlan): VariationMark {
  if (plan.verdict === 'too-few') return { state: 'too-few', letter: null };
  if (plan.verdict === 'rising' || plan.verdict === 'shift-up') return { state: 'concern', letter: 'H' };
  if (plan.verdict === 'falling' || plan.verdict === 'shift-down') return { state: 'improvement', letter: 'L' };
  return { state: 'common', letter: null };
}
