import { maskNarrative } from '../words/mask-narrative.ts';
import { freezeSpace, isFitting } from './freeze-space.ts';
import { groupCopies, type TextGroups } from './group-texts.ts';
import { labelThemes } from './label-themes.ts';
import { mainLanguage, termReader, type Term } from './read-terms.ts';
import { sameNames } from './same-name.ts';
import type { SampledText, TextSample } from './sample-texts.ts';
import { OTHER, type NoThemes, type ThemeModel, type ThemeProgress } from '../model/theme-model.ts';

/** Under this many texts no themes are told. */
export const LEAST_TEXTS = 20;
/** Under so many words that matter on average, a text tells too little. */
const LEAST_WORDS = 1.5;
/** Texts that a theme needs; share (of 1) of all texts that it needs. */
const LEAST_OF_THEME = 3;
const LEAST_SHARE = 0.002;

export type LearnOptions = {
  /** Words left out: those that people took out, and those that have a place elsewhere. */
  excluded?: readonly string[];
  /** How many themes; left out: as many as the data show. */
  count?: number;
  /** At most so many, where the data choose. */
  most?: number;
  /** The first id given. */
  firstId?: number;
};

/**
 * Learns themes from a sample of texts and freezes them, or says why there are none.
 * @param sample  of `MOST_LEARNT` texts at most, from `sampleTexts`
 * A generator: it yields its progress, so that the caller can show it and stop. About 3 s for 3,600 texts.
 */
export function* learnThemes(
  sample: TextSample,
  { excluded = [], count, most, firstId = 1 }: LearnOptions = {},
): Generator<ThemeProgress, ThemeModel | { why: NoThemes }> {
  if (sample.rows() === 0) return { why: 'no-narratives' };
  if (sample.rows() < LEAST_TEXTS) return { why: 'too-few' };
  const texts = sample.texts();
  const language = mainLanguage(texts.map(({ text }) => text));
  const terms = yield* readTexts(texts, language, excluded);
  const stems = terms.map(stemsOf);
  if (new Set(stems.map((own) => own.join(' '))).size < 2) return { why: 'all-equal' };
  if (stems.reduce((sum, own) => sum + own.length, 0) < LEAST_WORDS * stems.length) return { why: 'too-short' };
  const groups = yield* groupCopies(stems, texts, {
    hasStopWords: language !== 'other',
    ...(count === undefined ? {} : { groups: count }),
    ...(most === undefined ? {} : { most }),
  });
  const grouped = { stage: 'groups', done: 1 } as const;
  yield grouped;
  const groupOf = count === undefined ? joinSameNames(groups, terms, texts) : (group: number) => group;
  yield grouped;
  const idOf = numberThemes(groups, texts, groupOf, firstId);
  const placed = Uint32Array.from(texts, (_, text) => (isFitting(groups, text) ? idOf(groups.group[text]!) : OTHER));
  const ids = [...new Set(Array.from({ length: groups.groups }, (_, group) => idOf(group)))]
    .filter((id) => id !== OTHER)
    .toSorted((a, b) => a - b);
  const hashes = Float64Array.from(texts, ({ hash }) => hash);
  const space = freezeSpace(groups, stems, hashes, idOf, placed);
  yield grouped;
  const themes = nameThemes(ids, terms, texts, placed, true).map((theme) => ({ ...theme, isBirth: false }));
  return { language, excluded, spaces: [space], themes, nextId: firstId + ids.length };
}

/** Reads texts with personal data hidden: no name or number can become the name of a theme. */
export function* readTexts(
  texts: readonly SampledText[],
  language: ThemeModel['language'],
  excluded: readonly string[],
): Generator<ThemeProgress, (Term | null)[][]> {
  const read = termReader(excluded);
  const terms: (Term | null)[][] = [];
  for (const { text } of texts) {
    terms.push(read(maskNarrative(text), language));
    if (terms.length % 100 === 0) yield { stage: 'words', done: terms.length / texts.length };
  }
  return terms;
}

export function stemsOf(terms: readonly (Term | null)[]): string[] {
  return terms.flatMap((term) => (term === null ? [] : [term.stem]));
}

/** The terms that name each of some themes; `isApart`: no two of them the same, where their texts allow it. */
export function nameThemes(
  ids: readonly number[],
  terms: readonly (readonly (Term | null)[])[],
  texts: readonly SampledText[],
  placed: Uint32Array,
  isApart = false,
): { id: number; terms: readonly string[] }[] {
  const at = new Map(ids.map((id, i) => [id, i]));
  const labels = labelThemes({
    texts: terms,
    times: texts.map(({ times }) => times),
    theme: Uint32Array.from(placed, (id) => at.get(id) ?? ids.length),
    themes: ids.length,
    isApart,
  });
  return ids.map((id, i) => ({ id, terms: labels[i]! }));
}

/** Groups that would have the same name are one theme. */
function joinSameNames(
  groups: TextGroups,
  terms: readonly (readonly (Term | null)[])[],
  texts: readonly SampledText[],
): (group: number) => number {
  const numbers = Array.from({ length: groups.groups }, (_, group) => group + 1);
  const placed = Uint32Array.from(texts, (_, text) => (isFitting(groups, text) ? groups.group[text]! + 1 : OTHER));
  const first = sameNames(nameThemes(numbers, terms, texts, placed).map((theme) => theme.terms));
  return (group) => first[group]!;
}

/** Every group large enough, with those joined to it, is a theme; the largest has the first number. */
function numberThemes(
  groups: TextGroups,
  texts: readonly SampledText[],
  groupOf: (group: number) => number,
  firstId: number,
): (group: number) => number {
  const size = new Float64Array(groups.groups);
  let all = 0;
  texts.forEach(({ times }, text) => {
    all += times;
    if (isFitting(groups, text)) size[groupOf(groups.group[text]!)]! += times;
  });
  const least = Math.max(LEAST_OF_THEME, LEAST_SHARE * all);
  const order = Array.from(size, (_, group) => group)
    .filter((group) => size[group]! >= least)
    .toSorted((a, b) => size[b]! - size[a]! || a - b);
  const idOf = new Map(order.map((group, i) => [group, firstId + i]));
  return (group) => idOf.get(groupOf(group)) ?? OTHER;
}
