import type { ForestPlotData } from '../charts/forest-plot.ts';
import type { Absent } from '../model/analysis.ts';
import type { DoseRow, MatchedBaseline } from '../model/follow-up.ts';
import { formatNumber, formatShare } from './format.ts';
import { message, type Lang } from './messages.ts';

/** The name of a band of recovery speed. */
export function speedLabel({ label, upToDays }: Pick<DoseRow, 'label' | 'upToDays'>, lang: Lang): string {
  if (label === 'unresolved') return message(lang, 'dose.unresolved');
  if (upToDays === null) return message(lang, 'speed.more');
  return message(lang, label === '1' ? 'speed.1' : label === '3' ? 'speed.3' : label === '7' ? 'speed.7' : 'speed.30');
}

/**
 * Repeat purchase by recovery speed against the matched baseline, as the forest plot wants it: adjusted shares where there are
 * any, the counts as they are at the right end.
 */
export function forestData(
  rows: readonly DoseRow[],
  baseline: MatchedBaseline | Absent,
  description: string,
  lang: Lang,
): ForestPlotData {
  const expected = 'why' in baseline ? null : baseline.all.baseline;
  const highest = Math.max(0.1, expected ?? 0, ...rows.map((row) => row.adjustedHigh ?? 0));
  return {
    rows: rows.map((row) => ({
      label: speedLabel(row, lang),
      value: row.adjusted,
      low: row.adjustedLow,
      high: row.adjustedHigh,
      text: countText(row, lang),
    })),
    reference:
      expected === null
        ? null
        : { value: expected, label: message(lang, 'dose.reference', { share: formatShare(expected, lang) }) },
    min: 0,
    max: Math.min(1, Math.ceil(highest * 10) / 10),
    formatValue: (value) => formatShare(value, lang),
    description,
  };
}

/** `184/402`, and the adjusted share where there is one. */
function countText({ raw, adjusted }: DoseRow, lang: Lang): string {
  const counts = `${formatNumber(raw.numerator, lang)}/${formatNumber(raw.denominator, lang)}`;
  return adjusted === null ? counts : `${counts} · ${formatShare(adjusted, lang)}`;
}
