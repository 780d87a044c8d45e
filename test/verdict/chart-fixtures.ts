import type { CountSeries } from '../../shared/model/series.ts';
import type { Judgement } from '../../shared/model/verdict.ts';
import { sampleNegativeBinomial } from '../../shared/stats/sample-counts.ts';
import { seededRandom } from '../../shared/stats/seeded-random.ts';

/** A monthly series from January 2024. */
export function monthly(counts: CountSeries['counts'], others: Partial<CountSeries> = {}): CountSeries {
  return { grain: 'month', start: '2024-01', counts, exposure: null, lastFraction: 1, ...others };
}

/** A judgement as a judge would give it; what a test does not name is that of a stable series. */
export function judged(others: Partial<Judgement> = {}): Judgement {
  return {
    verdict: 'stable',
    onset: null,
    rateRatio: null,
    excess: null,
    pLasting: 0,
    probabilities: { rising: 0, falling: 0, 'shift-up': 0, 'shift-down': 0, 'one-off': 0, seasonal: 0, stable: 1 },
    runnerUp: null,
    isShapeUnclear: false,
    dispersion: 1,
    fitted: [],
    expectedBefore: [],
    rateBefore: null,
    rateNow: null,
    oneOffs: [],
    isSeasonKnown: false,
    hasSeason: false,
    tested: 0,
    tooFew: null,
    ...others,
  };
}

/** Random counts with the given means; variance = dispersion × mean. */
export function countsAround(means: readonly number[], dispersion: number, seed: number): number[] {
  const random = seededRandom(seed);
  return means.map((mean) => sampleNegativeBinomial(mean, dispersion, random));
}

/** A value repeated. */
export function times<T>(length: number, value: T): T[] {
  return Array.from({ length }, () => value);
}
