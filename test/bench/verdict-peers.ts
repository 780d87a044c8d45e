import type { CountSeries } from '../../shared/model/series.ts';
import { mannKendall } from '../../shared/stats/mann-kendall.ts';
import { nelsonRules } from '../../shared/stats/nelson-rules.ts';
import { nhsRules } from '../../shared/stats/nhs-rules.ts';
import { peltPoisson } from '../../shared/stats/pelt-poisson.ts';
import { rulePoints, type RulePoints } from '../../shared/stats/rule-points.ts';
import { uPrimeLimits } from '../../shared/stats/u-limits.ts';
import { xmrLimits } from '../../shared/stats/xmr-limits.ts';
import type { Prediction } from './score-verdicts.ts';

export type Peer = { name: string; judge: (series: CountSeries) => Prediction };

const NOTHING: Prediction = { verdict: 'stable', onset: null };

/** Methods in common use, in the words of the benchmark. Each sees the finished periods only. */
export const PEERS: readonly Peer[] = [
  { name: 'XmR with NHS rules', judge: (series) => judgeXmr(finished(series)) },
  { name: 'Laney u′ with Nelson rules', judge: (series) => judgeLaney(finished(series)) },
  { name: 'Mann–Kendall (5 %)', judge: (series) => judgeTrend(finished(series)) },
  { name: 'PELT, Poisson, 2 log n', judge: (series) => judgePelt(finished(series)) },
];

type Finished = { counts: number[]; exposure: number[]; rates: number[] };

function finished({ counts, exposure, lastFraction }: CountSeries): Finished {
  const n = lastFraction < 1 ? counts.length - 1 : counts.length;
  const kept = counts.slice(0, n).map((count) => count ?? 0);
  const chances = kept.map((_, t) => exposure?.[t] ?? 1);
  return { counts: kept, exposure: chances, rates: kept.map((count, t) => count / (chances[t] ?? 1)) };
}

function judgeXmr({ rates }: Finished): Prediction {
  const { centre, sigma } = xmrLimits(rates);
  if (centre === null) return NOTHING;
  const labels = nhsRules(rulePoints(rates, centre, sigma.find((one) => one !== null) ?? 0));
  const last = labels.at(-1) ?? 'Common Cause';
  if (last.startsWith('7 Point Trend'))
    return { verdict: last.includes('Increasing') ? 'rising' : 'falling', onset: rates.length - 7 };
  if (last === '7 Points Above CL') return { verdict: 'shift-up', onset: runStart(labels, last) };
  if (last === '7 Points Below CL') return { verdict: 'shift-down', onset: runStart(labels, last) };
  const first = labels.findIndex((label) => label !== 'Common Cause');
  return first < 0 ? NOTHING : { verdict: 'anomaly', onset: first };
}

function runStart(labels: readonly string[], last: string): number {
  return labels.findLastIndex((label) => label !== last) + 1;
}

function judgeLaney({ counts, exposure, rates }: Finished): Prediction {
  const limits = uPrimeLimits(counts, exposure);
  const { centre } = limits;
  if (centre === null) return NOTHING;
  const points: RulePoints = {
    values: rates,
    centre: rates.map(() => centre),
    sigma: limits.sigma.map((one) => one ?? 0),
  };
  const last = rates.length - 1;
  const { nelson2, nelson3 } = nelsonRules(points);
  const isUp = (rates[last] ?? 0) > centre;
  if (nelson2.includes(last)) return { verdict: isUp ? 'shift-up' : 'shift-down', onset: Math.min(...nelson2) - 8 };
  if (nelson3.includes(last))
    return { verdict: (rates[last] ?? 0) > (rates[last - 1] ?? 0) ? 'rising' : 'falling', onset: last - 5 };
  const first = rates.findIndex(
    (rate, t) => rate > (limits.upper[t] ?? Infinity) || rate < (limits.lower[t] ?? -Infinity),
  );
  return first < 0 ? NOTHING : { verdict: 'anomaly', onset: first };
}

function judgeTrend({ rates }: Finished): Prediction {
  const { p, s } = mannKendall(rates);
  if (p >= 0.05) return NOTHING;
  return { verdict: s > 0 ? 'rising' : 'falling', onset: null };
}

function judgePelt({ counts, exposure }: Finished): Prediction {
  const mean = exposure.reduce((sum, one) => sum + one, 0) / exposure.length;
  const scaled = counts.map((count, t) => (count * mean) / (exposure[t] ?? 1));
  const { changepoints, segmentMeans } = peltPoisson(scaled, 2 * Math.log(counts.length));
  const last = changepoints.at(-1);
  const first = changepoints[0];
  if (last === undefined || first === undefined) return NOTHING;
  const [before = 0, now = 0] = segmentMeans.slice(-2);
  if (counts.length - last >= 3 && changepoints.length === 1)
    return { verdict: now > before ? 'shift-up' : 'shift-down', onset: last };
  const isBack = Math.abs(now - (segmentMeans[0] ?? 0)) < Math.abs(before - (segmentMeans[0] ?? 0)) / 2;
  return isBack
    ? { verdict: 'anomaly', onset: first }
    : { verdict: now > (segmentMeans[0] ?? 0) ? 'shift-up' : 'shift-down', onset: last };
}
