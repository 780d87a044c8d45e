import type { Absent, Analysis, ClusterResult, DurationSummary, Proportion } from '../../../shared/model/analysis.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import {
  formatCountRange,
  formatNumber,
  formatProportion,
  formatRatio,
  formatSigned,
} from '../../../shared/words/format.ts';
import { message, type Lang } from '../../../shared/words/messages.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { periodName } from '../../../shared/words/period-names.ts';
import { verdictLabel } from '../../../shared/words/verdict-labels.ts';
import { textTable } from './text-table.ts';

/** What `redress analyze` prints for people: the bottom line, every cluster, the measures. */
export function analysisTable(analysis: Analysis, lang: Lang, columns?: number): string {
  const clusters = textTable(
    ['', ...clusterHeads(analysis).map((head) => message(lang, `head.${head}`))],
    analysis.clusters.toSorted(byWeight).map((cluster) => clusterRow(cluster, analysis, lang)),
    { right: [2, 3, 6, 7], ...(columns === undefined ? {} : { columns }) },
  );
  const measures = textTable(
    [message(lang, 'head.Measure'), message(lang, 'head.Value'), '', message(lang, 'head.Words')],
    analysis.measures.map(({ label, value, detail, words, why }) => [
      label,
      value ?? '–',
      detail ?? '',
      why === null ? words : reasonWords(why, lang),
    ]),
    { right: [1], ...(columns === undefined ? {} : { columns }) },
  );
  return [
    ...headLines(analysis, lang),
    '',
    clusters.trimEnd(),
    ...remarks(analysis, lang),
    '',
    measures.trimEnd(),
    '',
    ...followUp(analysis, lang),
  ].join('\n');
}

function clusterHeads({
  grain,
}: Analysis): ('Cluster' | 'Cases' | 'Week' | 'Month' | 'Verdict' | 'Since' | 'Effect' | 'Excess')[] {
  return ['Cluster', 'Cases', grain === 'week' ? 'Week' : 'Month', 'Verdict', 'Since', 'Effect', 'Excess'];
}

function headLines(
  { organisation, month, isComplete, asOf, counts, bottomLine, grain }: Analysis,
  lang: Lang,
): string[] {
  const state = message(lang, `table.${isComplete ? 'complete' : 'partial'}.${grain}`);
  const at = message(lang, 'table.asOf', { at: asOf ?? message(lang, 'table.noData') });
  return [
    `${organisation} · ${periodName(month, lang)} · ${state} · ${at}`,
    message(lang, `table.counts.${grain}`, {
      complaints: formatNumber(counts.complaintsMonth, lang),
      orders: formatNumber(counts.ordersMonth, lang),
      all: formatNumber(counts.complaints, lang),
      customers: formatNumber(counts.customers, lang),
    }),
    '',
    bottomLine.map(({ text }) => text).join(''),
  ];
}

function clusterRow(cluster: ClusterResult, { month }: Analysis, lang: Lang): string[] {
  const { rateRatio, excess, onset } = cluster;
  return [
    cluster.isHeadline ? '*' : '',
    cluster.name,
    formatNumber(cluster.n, lang),
    formatNumber(cluster.nMonth, lang),
    cluster.reCodedWith === null
      ? verdictLabel(cluster.verdict, lang)
      : message(lang, 'table.recoded', { name: cluster.reCodedWith }),
    onset === null ? '' : periodName(onset, lang, month),
    rateRatio === null ? '' : formatRatio(rateRatio.mid, lang),
    excess === null ? '' : `${formatSigned(excess.mid, lang)} (${formatCountRange(excess, lang)})`,
  ];
}

function remarks({ clusters, headlines, expectedFalseHeadlines, oneOffs, pooledKeys }: Analysis, lang: Lang): string[] {
  return [
    message(lang, headlines.length === 1 ? 'table.realOne' : 'table.realMany', {
      n: String(headlines.length),
      all: String(clusters.length),
      false: formatNumber(expectedFalseHeadlines, lang, 1),
    }),
    ...oneOffs.slice(0, 5).map(({ name, period, count, usual }) =>
      message(lang, 'table.oneOff', {
        name,
        period: periodName(period, lang),
        count: String(count),
        low: String(usual.low),
        high: String(usual.high),
      }),
    ),
    ...(pooledKeys.length === 0 ? [] : [message(lang, 'table.pooled', { n: String(pooledKeys.length) })]),
  ];
}

function followUp({ recovery, recurrence, loyalty }: Analysis, lang: Lang): string[] {
  return [
    message(lang, 'table.first', { value: durationWords(recovery.firstResponse, lang) }),
    message(lang, 'table.resolution', { value: durationWords(recovery.resolution, lang) }),
    message(lang, 'table.repeat', { value: shareWords(recurrence.repeat90, lang) }),
    message(lang, 'table.bought', { value: shareWords(loyalty.repeatPurchase90, lang) }),
    message(lang, 'table.unresolved', { value: shareWords(loyalty.repeatPurchaseUnresolved90, lang) }),
  ];
}

function durationWords(duration: DurationSummary | Absent, lang: Lang): string {
  if ('why' in duration) return message(lang, 'table.unknown', { why: reasonWords(duration.why, lang) });
  const shown = (ms: number | null): string =>
    ms === null ? message(lang, 'table.notReached') : formatDuration(ms, lang);
  const { n, open, medianMs, p90Ms, closedOnlyMedianMs } = duration;
  return message(lang, 'table.duration', {
    median: shown(medianMs),
    p90: shown(p90Ms),
    n: formatNumber(n, lang),
    open: formatNumber(open, lang),
    closed: shown(closedOnlyMedianMs),
  });
}

function shareWords(share: Proportion | Absent, lang: Lang): string {
  return 'why' in share
    ? message(lang, 'table.unknown', { why: reasonWords(share.why, lang) })
    : formatProportion(share, lang);
}

/** Real changes first, then the other lasting ones, then by cases. */
function byWeight(a: ClusterResult, b: ClusterResult): number {
  return Number(b.isHeadline) - Number(a.isHeadline) || Number(b.q !== null) - Number(a.q !== null) || b.n - a.n;
}
