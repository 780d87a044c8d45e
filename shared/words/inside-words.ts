import type { Concentration, Inside, InsideNamed } from '../model/inside.ts';
import { formatRatio, formatRatioRange, formatShare, formatSigned } from './format.ts';
import { message, type Lang } from './messages.ts';
import { sincePeriod } from './period-names.ts';
import { partWords, valueWords } from './place-words.ts';

/**
 * A decomposition in words: what the parts sum to, and each named place with its share of the change, its share of the
 * chances and how many times as much it changed as all others; or that the change is everywhere.
 */
export function insideSentences(inside: Inside, lang: Lang): string[] {
  const sum = message(lang, 'inside.sums', {
    total: formatSigned(inside.total, lang),
    since: sincePeriod(inside.from, lang, inside.to),
  });
  if (inside.named.length === 0) return [sum, message(lang, 'inside.everywhere')];
  return [sum, ...inside.named.map((one) => namedWords(one, inside, lang))];
}

function namedWords(one: InsideNamed, { total }: Inside, lang: Lang): string {
  const share = one.excess / total;
  const label = partWords(one.dimensions, one.labels, lang);
  // Other parts may have gone the other way: more than all of it would read as an error.
  const held =
    share > 1
      ? message(lang, 'inside.holds-more', { label, excess: formatSigned(one.excess, lang) })
      : one.exposureShare === null
        ? message(lang, 'inside.holds', { label, share: formatShare(share, lang) })
        : message(lang, 'inside.holdsOf', {
            label,
            share: formatShare(share, lang),
            exposure: formatShare(one.exposureShare, lang),
          });
  if (one.rise === null) return held;
  const rise = { ratio: formatRatio(one.rise.mid, lang), range: formatRatioRange(one.rise, lang) };
  return `${held} ${message(lang, 'inside.rose', rise)}`;
}

/**
 * The parts that hold more of a cluster than their chances explain, the surest first; one sentence when there are none.
 * @param leftOut  dimensions that are not to be told
 */
export function heldSentences(
  { cuts, from, to }: Concentration,
  lang: Lang,
  { most = 4, leftOut = [] }: { most?: number; leftOut?: readonly string[] } = {},
): string[] {
  const standing = cuts
    .filter(({ dimension }) => !leftOut.includes(dimension))
    .flatMap(({ dimension, rows }) => rows.filter(({ stands }) => stands).map((row) => ({ dimension, row })))
    .toSorted((a, b) => (a.row.q ?? 1) - (b.row.q ?? 1) || b.row.n - a.row.n);
  if (standing.length === 0) return [message(lang, 'held.none', { since: sincePeriod(from, lang, to) })];
  const told = standing.slice(0, most).flatMap(({ dimension, row }) => {
    if (row.rateRatio === null) return [];
    return message(lang, 'held.part', {
      label: valueWords(dimension, row.label, lang),
      share: formatShare(row.share, lang),
      ratio: formatRatio(row.rateRatio.mid, lang),
      range: formatRatioRange(row.rateRatio, lang),
    });
  });
  return [message(lang, 'held.some', { since: sincePeriod(from, lang, to), parts: told.join('; ') })];
}
