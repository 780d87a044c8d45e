import type { TextSpan } from '../model/analysis.ts';

/** Characters shown around the first hit, before and after. */
const BEFORE = 90;
const AFTER = 170;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The part of a text around the first word searched for, with every hit strong. Words are compared without accents and case; the
 * last one of the search also as a beginning.
 * @param text  as it may be shown: masked
 * @param search  what was typed
 * @example highlight('The parcel came', 'PARC') // [{ text: 'The ' }, { text: 'parcel', isStrong: true }, { text: ' came' }]
 */
export function highlight(text: string, search: string): TextSpan[] {
  const words = Array.from(search.matchAll(WORD), ([word]) => folded(word));
  const last = words.at(-1);
  const hits = Array.from(text.matchAll(WORD)).filter(([word]) => {
    const own = folded(word);
    return words.includes(own) || (last !== undefined && own.startsWith(last));
  });
  const first = hits[0]?.index ?? 0;
  const from = first <= BEFORE ? 0 : wordBorder(text, first - BEFORE);
  const to = first + AFTER >= text.length ? text.length : wordBorder(text, first + AFTER);
  const spans: TextSpan[] = [];
  const add = (part: string): void => {
    if (part !== '') spans.push({ text: part });
  };
  let at = from;
  for (const { 0: hit, index } of hits) {
    if (index < at || index + hit.length > to) continue;
    add((at === from && from > 0 ? '… ' : '') + text.slice(at, index));
    spans.push({ text: hit, isStrong: true });
    at = index + hit.length;
  }
  add((at === from && from > 0 ? '… ' : '') + text.slice(at, to) + (to < text.length ? ' …' : ''));
  return spans;
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The blank at or after a place, not far from it; the place itself where there is none. */
function wordBorder(text: string, place: number): number {
  const blank = text.slice(place, place + 30).search(/\s/);
  return blank < 0 ? place : place + blank + 1;
}
