import type { ClusterResult } from '../model/analysis.ts';
import type { ControlChart } from '../model/chart.ts';
import { isLasting } from '../model/verdict.ts';
import { axisLabels } from '../words/axis-labels.ts';
import { formatNumber, formatRate, formatRates } from '../words/format.ts';
import { message, type Lang } from '../words/messages.ts';
import { periodAt, periodName } from '../words/period-names.ts';
import { unitWords } from '../words/unit-words.ts';
import type { ControlChartData } from './control-chart.ts';
import { fittedRates } from './fitted-rates.ts';
import { toneOf } from './tone.ts';

/**
 * A cluster's control chart with its words: onset, "was" and "now", tooltips, axis labels.
 * @param cluster  one cluster of an analysis
 * @param lang  the reader's language
 * @param target  a target in the unit of the chart, or null
 */
export function clusterControlChart(
  cluster: ClusterResult,
  lang: Lang,
  target: number | null = null,
): ControlChartData {
  const { chart, judgement, verdict, rateBefore, rateNow } = cluster;
  const { start, grain } = chart.series;
  const hasChange = isLasting(verdict) && judgement.onset !== null;
  const onset = hasChange ? judgement.onset : null;
  const isDrift = verdict === 'rising' || verdict === 'falling';
  const rates = rateBefore === null || rateNow === null ? null : formatRates([rateBefore, rateNow], lang);
  return {
    chart,
    axisLabels: axisLabels(start, chart.values.length, grain, lang),
    onset:
      onset === null
        ? null
        : {
            index: onset,
            label: message(lang, isDrift ? 'onset.drift' : 'onset.shift', {
              period: periodName(periodAt(start, onset, grain), lang),
            }),
          },
    slope: isLasting(verdict) && isDrift ? slopeOf(cluster) : null,
    target:
      target === null
        ? null
        : { value: target, label: message(lang, 'chart.target', { value: formatRate(target, lang) }) },
    was:
      onset === null || rates === null || rateBefore === null
        ? null
        : { value: rateBefore, label: message(lang, 'chart.was', { value: rates[0] ?? '' }) },
    now:
      rates === null || rateNow === null || !isLasting(verdict)
        ? null
        : { value: rateNow, label: message(lang, 'chart.now', { value: rates[1] ?? '' }) },
    tips: tipsOf(chart, lang),
    description: cluster.words,
    formatTick: (value) => (value === 0 ? '0' : tickText(value, lang)),
    tone: toneOf(cluster.mark),
  };
}

function slopeOf({ chart, judgement }: ClusterResult): { from: number; to: number } | null {
  const known = fittedRates(chart, judgement)
    .slice(judgement.onset ?? 0)
    .filter((value) => value !== null);
  const from = known[0];
  const to = known.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Period; value with its unit; count and exposure; limits; broken rules. */
function tipsOf(chart: ControlChart, lang: Lang): string[][] {
  const rulesAt = new Map(chart.signals.map((signal) => [signal.index, signal.rules]));
  const { series } = chart;
  return chart.values.map((value, i) => {
    const lines = [periodName(periodAt(series.start, i, series.grain), lang)];
    if (value === null) return [...lines, message(lang, 'chart.missing')];
    lines.push(`${formatRate(value, lang)} ${unitWords(chart.unit, lang)}`);
    const count = series.counts[i];
    const chances = series.exposure?.[i];
    if (chances !== undefined && count !== null && count !== undefined) {
      lines.push(`${formatNumber(count, lang)}/${formatNumber(chances, lang)}`);
    }
    const lower = chart.lower[i];
    const upper = chart.upper[i];
    if (lower != null && upper != null) {
      const [low = '', high = ''] = formatRates([lower, upper], lang);
      lines.push(message(lang, 'chart.limits', { low, high }));
    }
    for (const rule of rulesAt.get(i) ?? []) lines.push(message(lang, `rule.${rule}`));
    if (i === chart.values.length - 1 && !chart.isLastComplete) lines.push(message(lang, 'chart.unfinished'));
    return lines;
  });
}

function tickText(value: number, lang: Lang): string {
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 0.1 ? 3 : Math.abs(value) < 1 ? 2 : 1;
  return formatNumber(value, lang, digits);
}
