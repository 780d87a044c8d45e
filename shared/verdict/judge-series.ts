import type { CountSeries } from '../model/series.ts';
import { isLasting, type Judgement, type Verdict } from '../model/verdict.ts';
import { decide, type Decision } from './decide.ts';
import { fitCandidate, type CandidateFit } from './fit-candidate.ts';
import { examine, type Examined } from './judge-parts.ts';
import { judgeNothing } from './judge-nothing.ts';
import { measureEffect } from './measure-effect.ts';
import { oneOffPeriods } from './one-off-periods.ts';
import { tooFew } from './too-few.ts';
import { EXPLANATIONS } from './weigh-candidates.ts';

/** With fewer periods a level and a change cannot be told from two or three busy months. */
const SHORTEST = 6;

/**
 * Is there a lasting change in this series, or a one-off, a yearly pattern, or nothing but chance?
 * Competing explanations (one constant rate; a yearly pattern; one or two periods out of line; an episode that is over; a drift from
 * any month; a step at any month; their combinations) are fitted to rates on a variance-stabilised scale, in closed form, and
 * weighed by their evidence with the over-dispersion summed out. See HOW-REDRESS-JUDGES.md.
 * @param series counts per period, oldest first; missing periods and an unfinished last one are not tested
 * @throws RangeError naming the value when a count or an exposure is impossible
 * Under 6 tested periods the verdict is `too-few`. O(n²) time; deterministic.
 */
export function judgeSeries(series: CountSeries): Judgement {
  const examined = examine(series);
  if (examined.points.n < SHORTEST || examined.points.total === 0) return judgeNothing(series, examined);
  const decision = decide(examined);
  const candidate = examined.candidates[decision.candidate]!;
  const fit = fitCandidate(examined, candidate);
  const reason = decision.explanation === 'stable' ? tooFew(examined) : null;
  const verdict: Verdict = reason === null ? decision.explanation : 'too-few';
  const isChange = isLasting(verdict);
  const effect = isChange ? measureEffect(examined, candidate, fit) : null;
  return {
    verdict,
    onset: onsetOf(examined, decision, verdict),
    rateRatio: effect?.rateRatio ?? null,
    excess: effect?.excess ?? null,
    pLasting: decision.pLasting,
    probabilities: probabilitiesOf(examined),
    runnerUp: { verdict: decision.runnerUp, probability: shareOf(examined, decision.runnerUp) },
    isShapeUnclear: decision.isShapeUnclear,
    dispersion: 1 + examined.evidence.expected(candidate.q).alpha * examined.scale.rate,
    fitted: expand(series, examined, fit.rate),
    expectedBefore: expand(series, examined, fit.rateBefore),
    rateBefore: isChange ? fit.before / examined.points.exposureMean : null,
    rateNow: isChange ? fit.now / examined.points.exposureMean : null,
    oneOffs: oneOffPeriods(examined, verdict, fit),
    isSeasonKnown: examined.shapes.length > 1,
    hasSeason: verdict !== 'too-few' && candidate.base > 0,
    tested: examined.points.n,
    tooFew: reason,
  };
}

function onsetOf(examined: Examined, decision: Decision, verdict: Verdict): number | null {
  if (verdict === 'stable' || verdict === 'seasonal' || verdict === 'too-few') return null;
  const candidate = examined.candidates[decision.candidate]!;
  if (isLasting(verdict) && candidate.start === 0) return null;
  return examined.points.position[candidate.start]!;
}

function shareOf(examined: Examined, verdict: Verdict): number {
  return examined.weighed.shares[EXPLANATIONS.findIndex((name) => name === verdict)] ?? 0;
}

function probabilitiesOf(examined: Examined): Judgement['probabilities'] {
  const at = (verdict: Verdict): number => shareOf(examined, verdict);
  return {
    rising: at('rising'),
    falling: at('falling'),
    'shift-up': at('shift-up'),
    'shift-down': at('shift-down'),
    'one-off': at('one-off'),
    seasonal: at('seasonal'),
    stable: at('stable'),
  };
}

/** Rates of the tested points as counts per period of the series; null where nothing was tested. */
function expand(series: CountSeries, examined: Examined, rate: CandidateFit['rate']): (number | null)[] {
  const out: (number | null)[] = series.counts.map(() => null);
  const { position, exposure, n } = examined.points;
  for (let i = 0; i < n; i++) out[position[i]!] = exposure[i]! * rate[i]!;
  return out;
}
