import type { Absent, Analysis, ClusterResult, DurationSummary, Proportion } from '../../../shared/model/analysis.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import {
  formatCountRange,
  formatNumber,
  formatProportion,
  formatRatio,
  formatSigned,
} from '../../../shared/words/format.ts';
import { periodName } from '../../../shared/words/period-names.ts';
import { verdictLabel } from '../../../shared/words/verdict-labels.ts';
import { textTable } from './text-table.ts';

const LANG = 'en';

/** What `redress analyze` prints for people: the bottom line, every cluster, the measures. */
export function analysisTable(analysis: Analysis, columns?: number): string {
  const clusters = textTable(
    ['', 'Cluster', 'Cases', analysis.grain === 'week' ? 'Week' : 'Month', 'Verdict', 'Since', 'Effect', 'Excess'],
    analysis.clusters.toSorted(byWeight).map((cluster) => clusterRow(cluster, analysis)),
    { right: [2, 3, 6, 7], ...(columns === undefined ? {} : { columns }) },
  );
  const measures = textTable(
    ['Measure', 'Value', '', 'In words'],
    analysis.measures.map(({ label, value, detail, words, why }) => [label, value ?? '–', detail ?? '', why ?? words]),
    { right: [1], ...(columns === undefined ? {} : { columns }) },
  );
  return [
    ...headLines(analysis),
    '',
    clusters.trimEnd(),
    ...remarks(analysis),
    '',
    measures.trimEnd(),
    '',
    ...followUp(analysis),
  ].join('\n');
}

function headLines({ organisation, month, isComplete, asOf, counts, bottomLine, grain }: Analysis): string[] {
  const state = isComplete ? `${grain} complete` : `${grain} not complete, not tested`;
  return [
    `${organisation} · ${periodName(month, LANG)} · ${state} · as of ${asOf ?? 'no data'}`,
    `${formatNumber(counts.complaintsMonth, LANG)} complaints, ${formatNumber(counts.ordersMonth, LANG)} orders in the ${grain}; ` +
      `${formatNumber(counts.complaints, LANG)} complaints of ${formatNumber(counts.customers, LANG)} customers in all`,
    '',
    bottomLine.map(({ text }) => text).join(''),
  ];
}

function clusterRow(cluster: ClusterResult, { month }: Analysis): string[] {
  const { rateRatio, excess, onset } = cluster;
  return [
    cluster.isHeadline ? '*' : '',
    cluster.name,
    formatNumber(cluster.n, LANG),
    formatNumber(cluster.nMonth, LANG),
    cluster.reCodedWith === null ? verdictLabel(cluster.verdict, LANG) : `re-coded? (${cluster.reCodedWith})`,
    onset === null ? '' : periodName(onset, LANG, month),
    rateRatio === null ? '' : formatRatio(rateRatio.mid, LANG),
    excess === null ? '' : `${formatSigned(excess.mid, LANG)} (${formatCountRange(excess, LANG)})`,
  ];
}

function remarks({ clusters, headlines, expectedFalseHeadlines, oneOffs, pooledKeys }: Analysis): string[] {
  return [
    `* ${headlines.length} real ${headlines.length === 1 ? 'change' : 'changes'} of ${clusters.length} clusters examined; expected false ones: ${formatNumber(expectedFalseHeadlines, LANG, 1)}`,
    ...oneOffs
      .slice(0, 5)
      .map(
        ({ name, period, count, usual }) =>
          `One-off, not a trend: ${name}, ${periodName(period, LANG)} (${count}, usually ${usual.low}–${usual.high})`,
      ),
    ...(pooledKeys.length === 0 ? [] : [`${pooledKeys.length} shared customer keys are left out of customer metrics`]),
  ];
}

function followUp({ recovery, recurrence, loyalty }: Analysis): string[] {
  return [
    `Time to first response: ${durationWords(recovery.firstResponse)}`,
    `Time to resolution: ${durationWords(recovery.resolution)}`,
    `Repeat complaint in 90 days: ${shareWords(recurrence.repeat90)}`,
    `Bought again in 90 days: ${shareWords(loyalty.repeatPurchase90)}`,
    `The same from receipt, where not resolved: ${shareWords(loyalty.repeatPurchaseUnresolved90)}`,
  ];
}

function durationWords(duration: DurationSummary | Absent): string {
  if ('why' in duration) return `not known, ${duration.why}`;
  const shown = (ms: number | null): string => (ms === null ? 'not reached' : formatDuration(ms, LANG));
  const { n, open, medianMs, p90Ms, closedOnlyMedianMs } = duration;
  return `median ${shown(medianMs)}, p90 ${shown(p90Ms)} (n = ${formatNumber(n, LANG)}, ${formatNumber(open, LANG)} open; closed only ${shown(closedOnlyMedianMs)})`;
}

function shareWords(share: Proportion | Absent): string {
  return 'why' in share ? `not known, ${share.why}` : formatProportion(share, LANG);
}

/** Real changes first, then the other lasting ones, then by cases. */
function byWeight(a: ClusterResult, b: ClusterResult): number {
  return Number(b.isHeadline) - Number(a.isHeadline) || Number(b.q !== null) - Number(a.q !== null) || b.n - a.n;
}
