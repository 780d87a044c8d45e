import type { Concentration, HeldCut, HeldPart } from '../model/inside.ts';
import { dimensionLabel } from '../words/dimension-words.ts';
import { formatNumber, formatRatio, formatRatioRange, formatShare } from '../words/format.ts';
import { message, type Lang } from '../words/messages.ts';
import { valueWords } from '../words/place-words.ts';
import type { BarsData } from './bars.ts';

/** How a cluster is spread over one dimension, as a picture and as a table. */
export type HeldView = {
  key: string;
  label: string;
  data: BarsData;
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
};

/**
 * The cluster's cases over every dimension, the largest surplus over its chances first; what holds more than its chances explain is
 * coloured.
 * @param most  parts drawn; the table has them all
 */
export function heldViews({ cuts }: Concentration, lang: Lang, most = 7): HeldView[] {
  return cuts.map((cut) => ({
    key: cut.dimension,
    label: dimensionLabel(cut.dimension, lang),
    data: barsOf(cut, lang, most),
    table: tableOf(cut, lang),
  }));
}

function barsOf({ dimension, rows }: HeldCut, lang: Lang, most: number): BarsData {
  const shown = rows.length > most ? rows.slice(0, most - 1) : rows;
  const rest = rows.slice(shown.length).reduce((sum, { n }) => sum + n, 0);
  const bars: BarsData['bars'] = shown.map((row) => ({
    label: valueWords(dimension, row.label, lang),
    value: row.n,
    text: row.stands && row.rateRatio !== null ? formatRatio(row.rateRatio.mid, lang) : formatNumber(row.n, lang),
    tone: row.stands ? 'concern' : 'common',
  }));
  const largest = Math.max(0, ...shown.map(({ n }) => n));
  // The rest may be larger than every named part: its bar ends where the largest does, its number tells.
  const others: BarsData['bars'] =
    rest === 0
      ? []
      : [
          {
            label: message(lang, 'inside.others', { count: formatNumber(rows.length - shown.length, lang) }),
            value: Math.min(rest, largest),
            text: formatNumber(rest, lang),
            tone: 'common',
          },
        ];
  const all = [...bars, ...others];
  return { bars: all, description: all.map(({ label, text }) => `${label} ${text}`).join('; ') };
}

function tableOf({ dimension, basis, rows }: HeldCut, lang: Lang): HeldView['table'] {
  const ratio = ({ rateRatio }: HeldPart): string =>
    rateRatio === null ? '–' : `${formatRatio(rateRatio.mid, lang)} (${formatRatioRange(rateRatio, lang)})`;
  return {
    head: [
      dimensionLabel(dimension, lang),
      message(lang, 'held.cases'),
      message(lang, 'held.share'),
      message(lang, `held.basis.${basis}`),
      message(lang, 'inside.ratio'),
      message(lang, 'held.q'),
    ],
    rows: rows.map((row) => [
      valueWords(dimension, row.label, lang),
      formatNumber(row.n, lang),
      formatShare(row.share, lang),
      row.exposureShare === null ? '–' : formatShare(row.exposureShare, lang),
      ratio(row),
      row.q === null ? '–' : formatShare(Math.max(row.q, 0.0001), lang),
    ]),
  };
}
