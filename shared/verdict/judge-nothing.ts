import type { CountSeries } from '../model/series.ts';
import type { Judgement } from '../model/verdict.ts';
import type { Examined } from './judge-parts.ts';

/** The judgement of a series that cannot be tested: no period, under six periods, or not one complaint. */
export function judgeNothing(series: CountSeries, examined: Examined): Judgement {
  const { n, total, position, exposure } = examined.points;
  const level: (number | null)[] = series.counts.map(() => null);
  for (let i = 0; i < n; i++) level[position[i]!] = (exposure[i]! * total) / n;
  return {
    verdict: 'too-few',
    onset: null,
    rateRatio: null,
    excess: null,
    pLasting: 0,
    probabilities: { rising: 0, falling: 0, 'shift-up': 0, 'shift-down': 0, 'one-off': 0, seasonal: 0, stable: 1 },
    runnerUp: null,
    isShapeUnclear: false,
    dispersion: 1,
    fitted: level,
    expectedBefore: level,
    rateBefore: null,
    rateNow: null,
    oneOffs: [],
    isSeasonKnown: examined.shapes.length > 1,
    hasSeason: false,
    tested: n,
    tooFew: total === 0 ? 'empty' : 'short',
  };
}
