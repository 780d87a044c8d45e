import type { ClusterResult } from '../model/analysis.ts';
import { message, type Lang } from './messages.ts';
import { periodAt, periodName, sincePeriod } from './period-names.ts';
import { targetWords } from './target-words.ts';
import { unitWords } from './unit-words.ts';

/**
 * What people decided about a cluster's chart, as lines to print under it: the target and whether it is met, confirmed
 * levels with their reason, notes under the numbers of their flags.
 * @returns  nothing where nothing was decided
 */
export function chartDecisionLines({ chart, assurance }: ClusterResult, lang: Lang): string[] {
  const { series, target, annotations = [] } = chart;
  const nameOf = (index: number): string => periodAt(series.start, index, series.grain);
  const lines: string[] = [];
  if (target !== undefined) {
    const words = { target: targetWords(target, chart.unit, lang), unit: unitWords(chart.unit, lang) };
    const set = message(lang, 'decided.target', words);
    lines.push(assurance == null ? `${set}.` : `${set}: ${message(lang, `measure.target-${assurance}`)}.`);
  }
  for (const { from, isProposed, reason, isBaseline } of chart.phases) {
    if (isProposed || reason === null) continue;
    const key = isBaseline === true ? 'decided.baseline-line' : 'decided.phase-line';
    lines.push(message(lang, key, { since: sincePeriod(nameOf(from), lang), reason }));
  }
  for (const [k, { index, text }] of annotations.entries()) {
    lines.push(`${k + 1} · ${message(lang, 'decided.note', { period: periodName(nameOf(index), lang), text })}`);
  }
  return lines;
}
