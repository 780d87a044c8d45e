import type { ClusterResult } from '../model/analysis.ts';
import type { ActionView } from '../model/board.ts';
import { recordName } from '../model/case-record.ts';
import { isLasting } from '../model/verdict.ts';
import { axisLabels } from '../words/axis-labels.ts';
import { formatNumber, formatRate } from '../words/format.ts';
import { message, type Lang } from '../words/messages.ts';
import { indexOfDay, periodAt, periodName } from '../words/period-names.ts';
import { targetWords } from '../words/target-words.ts';
import { unitWords } from '../words/unit-words.ts';
import type { ActionFlag } from './action-flags.ts';
import { changeLine, plotsCounts } from './cluster-rates.ts';
import type { ControlChartData } from './control-chart.ts';
import { toneOf } from './tone.ts';

/**
 * A cluster's control chart with its words.
 * @param actions  those of this cluster; where one starts within the chart, it gets a pennant
 */
export function clusterControlChart(
  cluster: ClusterResult,
  lang: Lang,
  actions: readonly ActionView[] = [],
): ControlChartData {
  const { chart, judgement } = cluster;
  const { series } = chart;
  const change = changeLine(cluster);
  const isDrift = judgement.verdict === 'rising' || judgement.verdict === 'falling';
  const hasOnset = isLasting(judgement.verdict) && judgement.onset !== null;
  return {
    chart,
    axisLabels: axisLabels(series.start, chart.values.length, series.grain, lang),
    onset: hasOnset ? { index: judgement.onset ?? 0, label: onsetLabel(cluster, isDrift, lang) } : null,
    slope: isDrift && change !== null ? { from: change.from, to: change.to } : null,
    target: ownTarget(cluster, lang),
    was: hasOnset && plotsCounts(chart) ? endWords(chart.centre[0] ?? null, 'chart.was', lang) : null,
    now: plotsCounts(chart) ? endWords(change?.to ?? lastCentre(chart), 'chart.now', lang) : null,
    actions: flagsOf(cluster, actions),
    tips: chart.values.map((value, i) => [...tip(cluster, value, i, lang), ...actionsAt(cluster, actions, i, lang)]),
    description: cluster.words,
    formatTick: (value) => tick(value, lang),
    tone: toneOf(cluster.mark),
  };
}

function ownTarget({ chart }: ClusterResult, lang: Lang): { value: number; label: string } | null {
  const { target, unit } = chart;
  if (target === undefined) return null;
  return { value: target.value, label: message(lang, 'chart.target', { value: targetWords(target, unit, lang) }) };
}

/** What people noted at a period, under the number its flag has in the chart. */
function remarks({ chart }: ClusterResult, index: number): string[] {
  return (chart.annotations ?? []).flatMap((one, k) => (one.index === index ? [`${k + 1} · ${one.text}`] : []));
}

/** Actions that were not stopped, by the period they start in; several of one period share a pennant. */
function flagsOf(cluster: ClusterResult, actions: readonly ActionView[]): ActionFlag[] {
  const { chart } = cluster;
  return chart.values.flatMap((_value, index) => {
    const [first, ...others] = startingAt(cluster, actions, index);
    if (first === undefined) return [];
    return [{ index, label: `${recordName(first.version)}${others.length === 0 ? '' : ` +${others.length}`}` }];
  });
}

function startingAt({ chart }: ClusterResult, actions: readonly ActionView[], index: number): ActionView[] {
  const { start, grain } = chart.series;
  return actions.filter(
    ({ version: { content } }) => content.state !== 'stopped' && indexOfDay(start, content.start, grain) === index,
  );
}

/** "A-12 starts: second courier for region North", for every action that starts in a period. */
export function actionsAt(cluster: ClusterResult, actions: readonly ActionView[], index: number, lang: Lang): string[] {
  return startingAt(cluster, actions, index).map(({ version }) =>
    message(lang, 'chart.action-starts', { name: recordName(version), title: version.content.title }),
  );
}

function lastCentre(chart: ClusterResult['chart']): number | null {
  return chart.centre.findLast((value) => value !== null) ?? null;
}

function onsetLabel(cluster: ClusterResult, isDrift: boolean, lang: Lang): string {
  const { series } = cluster.chart;
  const period = periodName(periodAt(series.start, cluster.judgement.onset ?? 0, series.grain), lang);
  return message(lang, isDrift ? 'onset.drift' : 'onset.shift', { period });
}

function endWords(
  value: number | null,
  key: 'chart.was' | 'chart.now',
  lang: Lang,
): { value: number; label: string } | null {
  return value === null || !Number.isFinite(value) ? null : { value, label: labelled(key, value, lang) };
}

function labelled(key: 'chart.was' | 'chart.now', value: number, lang: Lang): string {
  return message(lang, key, { value: formatRate(value, lang) });
}

function tip(cluster: ClusterResult, value: number | null, index: number, lang: Lang): string[] {
  const { chart } = cluster;
  const title = periodName(periodAt(chart.series.start, index, chart.series.grain), lang);
  const count = chart.series.counts[index] ?? null;
  const noted = remarks(cluster, index);
  if (value === null) return [title, message(lang, count === null ? 'chart.no-data' : 'chart.no-gap'), ...noted];
  const lines = [title, `${formatRate(value, lang)} ${unitWords(chart.unit, lang)}`];
  const exposure = chart.series.exposure?.[index] ?? null;
  if (count !== null && exposure !== null)
    lines.push(message(lang, 'chart.of', { count: formatNumber(count, lang), exposure: formatNumber(exposure, lang) }));
  const lower = chart.lower[index] ?? null;
  const upper = chart.upper[index] ?? null;
  if (upper !== null) {
    const range = { low: formatRate(lower ?? 0, lang), high: formatRate(upper, lang) };
    lines.push(message(lang, 'chart.limits', range));
  }
  for (const rule of chart.signals.find((signal) => signal.index === index)?.rules ?? [])
    lines.push(message(lang, `rule.${rule}`));
  if (index === chart.values.length - 1 && !chart.isLastComplete) lines.push(message(lang, 'chart.unfinished'));
  return [...lines, ...noted];
}

function tick(value: number, lang: Lang): string {
  const digits = Number.isInteger(value) ? 0 : Number.isInteger(Math.round(value * 1e6) / 1e5) ? 1 : 2;
  return formatNumber(value, lang, digits);
}
