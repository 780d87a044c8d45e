import { sampleGamma } from '../../shared/stats/sample-counts.ts';
import { drawMonths, type Make } from './simulate-actions.ts';

/** A share is never taken beyond this by its season. */
const HIGHEST = 0.95;

/**
 * Months of an outcome: 20 to 120 cases a month of the action's cluster and three to six times as many of the others, 6 to 60 % of
 * which had it, by month up to four times as scattered as chance alone would have it, with one season for all.
 */
export const makeOutcome: Make = (scenario, random) => {
  const { between, before, after, n, season, exposure, start } = drawMonths(random);
  const own = 20 * Math.exp(between(0, 1.8));
  const others = own * between(3, 6);
  const [share, otherShare] = [between(0.06, 0.6), between(0.06, 0.6)];
  const [spread, otherSpread] = [between(1, 4), between(1, 4)];
  const casesOf = (size: number): number[] =>
    exposure.map((chances) => Math.max(1, Math.round((size * chances) / 1000)));
  const failedOf = (cases: readonly number[], level: number, dispersion: number, effect: number): number[] =>
    cases.map((count, t) => {
      const mean = Math.min(HIGHEST, level * season(t) * (t < after ? 1 : effect * scenario.shared));
      const chance = scatteredShare(mean, Math.min(0.2, (dispersion - 1) / Math.max(1, count - 1)), random);
      let failed = 0;
      for (let i = 0; i < count; i += 1) if (random() < chance) failed += 1;
      return failed;
    });
  const cases = casesOf(own);
  const compared = casesOf(others);
  const counts = failedOf(cases, share, spread, scenario.effect);
  return {
    series: { grain: 'month', start, counts, exposure: cases, lastFraction: 1 },
    comparison: scenario.hasComparison ? failedOf(compared, otherShare, otherSpread, 1) : null,
    comparedCases: scenario.hasComparison ? compared : null,
    span: { levelFrom: 0, beforeTo: before - 1, afterFrom: after, afterTo: n - 1 },
  };
};

/** A share around a mean whose cases go together (correlation `within`): a beta draw. */
function scatteredShare(mean: number, within: number, random: () => number): number {
  if (within <= 0) return mean;
  const size = 1 / within - 1;
  const yes = sampleGamma(mean * size, random);
  return yes / (yes + sampleGamma((1 - mean) * size, random));
}
