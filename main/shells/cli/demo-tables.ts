import type { Analysis, ClusterResult } from '../../../shared/model/analysis.ts';
import type { TruthCheck } from '../../../shared/sample/check-truths.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import { verdictLabel } from '../../../shared/words/verdict-labels.ts';
import type { CliContext } from './context.ts';
import { textTable } from './text-table.ts';
import { wrapText } from './wrap-text.ts';

type Shown = Pick<CliContext, 't' | 'lang' | 'columns'>;

const HEADS = ['Cluster', 'All', 'Verdict', 'Since', 'Ratio', 'Excess'] as const;

/** The verdicts of a month, real changes first, then by number of cases. */
export function verdictTable(analysis: Analysis, { t, lang, columns }: Shown): string {
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
      cluster.reCodedWith === null ? verdictOf(cluster, lang) : t('table.recodedPlain'),
      cluster.onset ?? '',
      ratio(cluster),
      cluster.excess === null ? '' : signed(cluster.excess.mid),
    ]);
  const [name, ...others] = HEADS.map((head) => t(`head.${head}`));
  const table = textTable(['', name ?? '', month, ...others], rows, {
    right: [2, 3, 7],
    columns,
  });
  const about = t('demo.about', {
    organisation: analysis.organisation,
    month,
    complaints: String(counts.complaintsMonth),
    orders: String(counts.ordersMonth),
  });
  const control = t('demo.control', {
    n: String(headlines.length),
    false: formatNumber(expectedFalseHeadlines, lang, 1),
  });
  return `\n${about}\n\n${table}${control}\n\n${wrapText(analysis.bottomLine.map(({ text }) => text).join(''), columns)}\n`;
}

/** What was planted and, under each, what was found. */
export function truthTable(checks: readonly TruthCheck[], { t, columns }: Shown): string {
  const items = checks.map(({ truth, isFound, got }) => {
    const planted = wrapText(truth.text, columns - 4, '    ').trimStart();
    return `  ${isFound ? '✓' : '✗'} ${planted}\n    ${isFound ? t('demo.found', { got }) : t('demo.notFound', { got })}\n`;
  });
  const found = checks.filter(({ isFound }) => isFound).length;
  return `\n${t('demo.planted')}\n${items.join('')}${t('demo.count', { n: String(found), all: String(checks.length) })}\n\n`;
}

/** In English the word that scripts know. */
function verdictOf({ verdict }: ClusterResult, lang: Lang): string {
  return lang === 'en' ? verdict : verdictLabel(verdict, lang);
}

function ratio({ rateRatio }: ClusterResult): string {
  if (rateRatio === null) return '';
  const { low, mid, high } = rateRatio;
  return `${mid.toFixed(2)} (${low.toFixed(2)}–${high === null ? '' : high.toFixed(2)})`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;
}
