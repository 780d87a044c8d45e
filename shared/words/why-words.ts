import { plotsCounts } from '../charts/cluster-rates.ts';
import type { ClusterResult } from '../model/analysis.ts';
import { isLasting } from '../model/verdict.ts';
import { formatNumber } from './format.ts';
import { message, type Lang } from './messages.ts';

/**
 * What in the chart carries the verdict: the shape that explains it best, and how many periods since the onset lie beyond the old
 * centre and its limits; without a lasting change, how many lie beyond the limits at all.
 * @returns  short sentences, possibly none
 */
export function whyWords(cluster: ClusterResult, lang: Lang): string[] {
  const { judgement, chart } = cluster;
  const { verdict, onset } = judgement;
  if (verdict === 'too-few') return [];
  const hasLimits = chart.state === 'full' || chart.state === 'trial';
  if (!isLasting(verdict)) {
    if (!hasLimits) return [];
    const beyond = chart.signals.filter(({ rules }) => rules.includes('beyond-limits')).length;
    const of = { k: formatNumber(beyond, lang), m: formatNumber(judgement.tested, lang) };
    return [message(lang, 'why.outside', of)];
  }
  const isDrift = verdict === 'rising' || verdict === 'falling';
  const grain = chart.series.grain === 'week' ? 'basis.weeks' : 'basis.months';
  const periods = message(lang, grain, { count: formatNumber(judgement.tested, lang) });
  const shape = message(lang, isDrift ? 'why.drift' : 'why.step', { periods });
  return [shape, ...sinceThen(cluster, onset, hasLimits, lang)];
}

function sinceThen(
  { judgement, chart }: ClusterResult,
  onset: number | null,
  hasLimits: boolean,
  lang: Lang,
): string[] {
  const centre = onset === null ? null : (chart.centre[onset - 1] ?? null);
  if (onset === null || centre === null || !plotsCounts(chart)) return [];
  const isUp = judgement.verdict === 'rising' || judgement.verdict === 'shift-up';
  const end = chart.isLastComplete ? chart.values.length : chart.values.length - 1;
  let [known, past, beyond] = [0, 0, 0];
  for (let i = onset; i < end; i += 1) {
    const value = chart.values[i] ?? null;
    if (value === null) continue;
    known += 1;
    if (isUp ? value > centre : value < centre) past += 1;
    const limit = oldLimit(chart, i, centre, isUp);
    if (limit !== null && (isUp ? value > limit : value < limit)) beyond += 1;
  }
  if (known === 0) return [];
  const of = { k: formatNumber(past, lang), m: formatNumber(known, lang) };
  if (beyond === 0 || !hasLimits) return [message(lang, isUp ? 'why.above' : 'why.below', of)];
  const all = { ...of, b: formatNumber(beyond, lang) };
  return [message(lang, isUp ? 'why.above-limit' : 'why.below-limit', all)];
}

/** Where the limit of the old centre would lie at a period: limits of counts and rates are as wide as the root of their centre. */
function oldLimit(chart: ClusterResult['chart'], i: number, old: number, isUp: boolean): number | null {
  const now = chart.centre[i] ?? null;
  const limit = (isUp ? chart.upper[i] : chart.lower[i]) ?? null;
  if (now === null || limit === null || now <= 0 || chart.kind === 'I') return null;
  return old + (limit - now) * Math.sqrt(old / now);
}
