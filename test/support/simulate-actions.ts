import { sampleNegativeBinomial } from '../../shared/stats/sample-counts.ts';
import { seededRandom } from '../../shared/stats/seeded-random.ts';
import type { ActionVerdict } from '../../shared/model/effectiveness.ts';
import { judgeAction, VERDICT_LEVEL } from '../../shared/verdict/judge-action.ts';
import type { ActionSeries, ActionSpan } from '../../shared/verdict/action-rows.ts';
import { planAction } from '../../shared/verdict/plan-action.ts';

export type Scenario = {
  name: string;
  /** Rate after over rate before: of the action’s cluster beyond the others, and of all clusters. */
  effect: number;
  shared: number;
  hasComparison: boolean;
  /** Adds an older, lower level before the one that the action is to change. */
  hasShift?: boolean;
};

/** What an issue asks for: no effect, planted falls, and a fall that all clusters share. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'no effect, before/after', effect: 1, shared: 1, hasComparison: false },
  { name: 'no effect, compared', effect: 1, shared: 1, hasComparison: true },
  { name: 'no effect, after a shift', effect: 1, shared: 1, hasComparison: true, hasShift: true },
  { name: '−50 %, before/after', effect: 0.5, shared: 1, hasComparison: false },
  { name: '−50 %, compared', effect: 0.5, shared: 1, hasComparison: true },
  { name: '−20 %, before/after', effect: 0.8, shared: 1, hasComparison: false },
  { name: '−20 %, compared', effect: 0.8, shared: 1, hasComparison: true },
  { name: 'all fall by 30 %', effect: 1, shared: 0.7, hasComparison: true },
];

/** Draws the months of one action. */
export type Make = (scenario: Scenario, random: () => number) => ActionSeries & { span: ActionSpan };

export type Simulated = { promised: number; counts: Record<ActionVerdict, number>; runs: number };

/**
 * Verdicts on simulated actions: over-dispersion 1 to 5, a season of any shape (two waves, at times a December peak), exposure
 * that grows and varies, 12 to 36 months before, windows of 3 to 12 months. `promised` is the mean of the power that the plan
 * states from the months before alone.
 */
export function simulateActions(scenario: Scenario, runs: number, seed: number, make: Make): Simulated {
  const random = seededRandom(seed);
  const counts: Record<ActionVerdict, number> = { works: 0, 'not-proven': 0, 'no-effect': 0, worse: 0 };
  let promised = 0;
  for (let run = 0; run < runs; run += 1) {
    const made = make(scenario, random);
    const plan = planAction(made, made.span, VERDICT_LEVEL);
    const months = made.span.afterTo - made.span.afterFrom + 1;
    promised += scenario.effect === 1 || plan === null ? 0 : plan.power(scenario.effect, months);
    const judged = judgeAction({ ...made, promised: 0.8, casesNeeded: 0, earlierLooks: 0 });
    counts[judged.verdict] += 1;
  }
  return { promised: promised / runs, counts, runs };
}

/** Months before, settling and window, a season of any shape, and exposure that grows and varies. */
export function drawMonths(random: () => number) {
  const between = (low: number, high: number): number => low + (high - low) * random();
  const before = Math.floor(between(12, 37));
  const settling = 1 + Math.floor(between(0, 2));
  const window = 3 + Math.floor(between(0, 10));
  const n = before + settling + window;
  const start = Math.floor(between(0, 12));
  const [wave, half, phase] = [between(0, 0.4), between(0, 0.15), between(0, 12)];
  const peak = random() < 0.3 ? 1.6 : 1;
  const season = (t: number): number =>
    Math.exp(wave * Math.cos(((t - phase) * Math.PI) / 6) + half * Math.cos(((t - phase) * Math.PI) / 3)) *
    ((t + start) % 12 === 11 ? peak : 1);
  const exposure = Array.from({ length: n }, (_, t) => Math.round(1000 * between(1, 1.3) * (1 + t * 0.01)));
  const name = `2020-${String(start + 1).padStart(2, '0')}`;
  return { between, before, after: before + settling, n, season, exposure, start: name };
}

/** Months of complaints, of a cluster and of five times as many in others. */
export const makeAction: Make = (scenario, random) => {
  const { between, before, after, n, season, exposure, start } = drawMonths(random);
  const older = scenario.hasShift === true ? Math.floor(between(8, Math.max(9, before - 4))) : 0;
  const [mean, ownSpread, otherSpread] = [6 * Math.exp(between(0, 2.3)), between(1, 5), between(1, 5)];
  const draw = (size: number, spread: number, own: number, hasOlder: boolean): number[] =>
    exposure.map((chances, t) => {
      const level = hasOlder && t < older ? 0.6 : 1;
      const factor = t < after ? level : own * scenario.shared;
      return sampleNegativeBinomial(((size * chances) / 1000) * season(t) * factor, spread, random);
    });
  const counts = draw(mean, ownSpread, scenario.effect, true);
  return {
    series: { grain: 'month' as const, start, counts, exposure, lastFraction: 1 },
    comparison: scenario.hasComparison ? draw(mean * 5, otherSpread, 1, false) : null,
    span: { levelFrom: older, beforeTo: before - 1, afterFrom: after, afterTo: n - 1 },
  };
};
