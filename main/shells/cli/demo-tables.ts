import type { Analysis, ClusterResult } from '../../../shared/model/analysis.ts';
import type { TruthCheck } from '../../../shared/sample/check-truths.ts';
import { textTable } from './text-table.ts';
import { wrapText } from './wrap-text.ts';

/** The verdicts of a month, real changes first, then by number of cases. */
export function verdictTable(analysis: Analysis, columns: number): string {
  const { clusters, month, counts, headlines, expectedFalseHeadlines } = analysis;
  const rank = (cluster: ClusterResult): number => {
    const at = headlines.indexOf(cluster.name);
    return at < 0 ? headlines.length : at;
  };
  const rows = clusters
    .toSorted((a, b) => rank(a) - rank(b) || b.n - a.n)
    .map((cluster) => [
      cluster.isHeadline ? '●' : ' ',
      cluster.name,
      String(cluster.nMonth),
      String(cluster.n),
      cluster.reCodedWith === null ? cluster.verdict : 're-coded?',
      cluster.onset ?? '',
      ratio(cluster),
      cluster.excess === null ? '' : signed(cluster.excess.mid),
    ]);
  const table = textTable(['', 'Cluster', month, 'All', 'Verdict', 'Since', 'Rate ratio (95 %)', 'Excess'], rows, {
    right: [2, 3, 7],
    columns,
  });
  const about = `${analysis.organisation}, ${month}: ${counts.complaintsMonth} complaints, ${counts.ordersMonth} orders`;
  const control = `● real change (${headlines.length}; false ones expected among them: ${expectedFalseHeadlines.toFixed(1)})`;
  return `\n${about}\n\n${table}${control}\n\n${wrapText(analysis.bottomLine.map(({ text }) => text).join(''), columns)}\n`;
}

/** What was planted and, under each, what was found. */
export function truthTable(checks: readonly TruthCheck[], columns: number): string {
  const items = checks.map(({ truth, isFound, got }) => {
    const planted = wrapText(truth.text, columns - 4, '    ').trimStart();
    return `  ${isFound ? '✓' : '✗'} ${planted}\n    ${isFound ? 'found' : 'NOT FOUND'}: ${got}\n`;
  });
  const found = checks.filter(({ isFound }) => isFound).length;
  return `\nPlanted in the sample, and what came out:\n${items.join('')}${found} of ${checks.length} planted truths found\n\n`;
}

function ratio({ rateRatio }: ClusterResult): string {
  if (rateRatio === null) return '';
  const { low, mid, high } = rateRatio;
  return `${mid.toFixed(2)} (${low.toFixed(2)}–${high === null ? '' : high.toFixed(2)})`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;
}
