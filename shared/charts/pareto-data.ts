import type { ClusterResult } from '../model/analysis.ts';
import { formatNumber, formatShare } from '../words/format.ts';
import { message, type Lang } from '../words/messages.ts';
import type { Bar } from './bars.ts';
import type { ParetoData } from './pareto.ts';
import { toneOf } from './tone.ts';

/**
 * The clusters with the most cases, and the rest in one last row.
 * @param limit  rows named, at least 1
 */
export function clusterPareto(clusters: readonly ClusterResult[], lang: Lang, limit: number): ParetoData {
  if (!(limit >= 1)) throw new RangeError(`limit must be at least 1, not ${limit}`);
  const sorted = clusters.toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  const total = sorted.reduce((sum, cluster) => sum + cluster.n, 0);
  let running = 0;
  const named: Bar[] = sorted.slice(0, limit).map((cluster) => {
    running += cluster.n;
    return {
      label: cluster.name,
      value: cluster.n,
      text: countAndShare(cluster.n, running, total, lang),
      tone: cluster.isHeadline ? toneOf(cluster.mark) : 'common',
    };
  });
  const rest = sorted.slice(limit);
  const restCount = rest.reduce((sum, cluster) => sum + cluster.n, 0);
  const largest = named[0]?.value ?? 0;
  if (rest.length > 0)
    named.push({
      label: message(lang, 'pareto.rest', { count: formatNumber(rest.length, lang) }),
      // The rest may be larger than every named row: its bar ends where the largest does, its number tells.
      value: Math.min(restCount, largest),
      text: countAndShare(restCount, total, total, lang),
      tone: 'common',
    });
  return { bars: named, description: named.map((bar) => `${bar.label} ${bar.text}`).join('; ') };
}

function countAndShare(count: number, running: number, total: number, lang: Lang): string {
  return total > 0 ? `${formatNumber(count, lang)} · ${formatShare(running / total, lang)}` : formatNumber(count, lang);
}
