import { groupTexts, type TextGroups, type ThemeProgress } from './group-texts.ts';
import { labelThemes } from './label-themes.ts';
import { placeTexts } from './place-texts.ts';
import { mainLanguage, termReader, type Term } from './read-terms.ts';
import { OTHER, type NoThemes, type ThemeKept, type ThemeMemory, type ThemesFound } from './theme-model.ts';
import { uniqueTexts } from './unique-texts.ts';

export type ThemeInput = {
  /** One text per row, personal data as it is; null where a row has none. */
  rows: readonly (string | null)[];
  /** Month of each row, any whole numbers; left out: unknown. */
  months?: ArrayLike<number>;
  /** What an earlier run left: its themes stay themes, its texts stay where they were. */
  memory?: ThemeMemory;
  /** Words that people took out. */
  excluded?: readonly string[];
  /** How many themes; left out: as many as the data show. */
  count?: number;
  /** At most so many, where the data choose. */
  most?: number;
};

/** Under this many texts no themes are told. */
export const LEAST_TEXTS = 20;
/** Under so many words that matter on average, a text tells too little. */
const LEAST_WORDS = 1.5;
const TYPICAL = 5;

/**
 * What do people say? Groups texts into themes and names them; with a memory, known themes are kept and texts that fit none
 * of them may give birth to new ones.
 * @returns  themes and the theme of each row, or why there are none. The order of the rows does not matter.
 * A generator: it yields its progress, so that the caller can show it and stop.
 */
export function* findThemes(input: ThemeInput): Generator<ThemeProgress, ThemesFound | { why: NoThemes }> {
  const unique = uniqueTexts(input.rows);
  const rows = unique.of.reduce((n, of) => n + (of >= 0 ? 1 : 0), 0);
  if (rows === 0) return { why: 'no-narratives' };
  if (rows < LEAST_TEXTS && input.memory === undefined) return { why: 'too-few' };
  const { terms, isForeign } = yield* readAll(unique.texts, input.excluded ?? []);
  const stems = terms.map((own) => own.flatMap((term) => (term === null ? [] : [term.stem])));
  if (new Set(stems.map((own) => own.join(' '))).size < 2) return { why: 'all-equal' };
  if (stems.reduce((sum, own) => sum + own.length, 0) < LEAST_WORDS * stems.length) return { why: 'too-short' };

  const copies = copiesOf(unique.times);
  const grouped = yield* groupTexts(
    copies.map((text) => stems[text]!),
    {
      hasStopWords: !isForeign,
      ...(input.count === undefined ? {} : { groups: input.count }),
      ...(input.most === undefined ? {} : { most: input.most }),
    },
  );
  const groups = withoutCopies(grouped, copies);
  const { id, kept, births, nextId } = placeTexts(groups, unique, input.memory ?? null);
  const names = nameThemes(kept, terms, unique.times, id);
  const born = firstMonths(unique.of, id, input.months);
  const themes = kept.map((theme): ThemeKept => ({
    id: theme.id,
    terms: names.get(theme.id) ?? theme.terms,
    born: theme.born ?? born.get(theme.id) ?? null,
    isBirth: theme.isBirth,
  }));
  return {
    memory: { themes, ...remember(unique.hashes, id, input.memory), nextId },
    themeOf: unique.of.map((of) => (of < 0 ? -1 : id[of]!)),
    typical: typicalRows(groups, unique.of, id),
    events: births.map((one) => ({ kind: 'birth', id: one })),
  };
}

/** A text that came often counts as several when themes are learnt, up to a few: a form letter is a theme as well. */
const MOST_COPIES = 8;

function copiesOf(times: Uint32Array): number[] {
  return Array.from(times).flatMap((n, text) => Array.from({ length: Math.min(n, MOST_COPIES) }, () => text));
}

function withoutCopies(groups: TextGroups, copies: readonly number[]): TextGroups {
  const { width, values } = groups.vectors;
  const firsts = copies.flatMap((text, row) => (copies[row - 1] === text ? [] : [row]));
  const kept = new Float32Array(firsts.length * width);
  firsts.forEach((row, text) => kept.set(values.subarray(row * width, (row + 1) * width), text * width));
  return {
    ...groups,
    vectors: { n: firsts.length, width, values: kept },
    group: Uint32Array.from(firsts, (row) => groups.group[row]!),
    fit: Float32Array.from(firsts, (row) => groups.fit[row]!),
  };
}

function* readAll(
  texts: readonly string[],
  excluded: readonly string[],
): Generator<ThemeProgress, { terms: (Term | null)[][]; isForeign: boolean }> {
  const step = Math.max(1, Math.floor(texts.length / 500));
  const main = mainLanguage(texts.filter((_, i) => i % step === 0));
  const read = termReader(excluded);
  const terms: (Term | null)[][] = [];
  for (const text of texts) {
    terms.push(read(text, main));
    if (terms.length % 2000 === 0) yield { stage: 'words', done: terms.length / texts.length };
  }
  return { terms, isForeign: main === 'other' };
}

/** Names the themes that have no name yet; a known theme keeps its own. */
function nameThemes(
  kept: readonly ThemeKept[],
  texts: readonly (readonly (Term | null)[])[],
  times: Uint32Array,
  id: Uint32Array,
): Map<number, readonly string[]> {
  const at = new Map(kept.map((theme, i) => [theme.id, i]));
  const theme = Uint32Array.from(id, (one) => at.get(one) ?? kept.length);
  const labels = labelThemes({ texts, times, theme, themes: kept.length });
  return new Map(kept.map((one, i) => [one.id, one.terms.length > 0 ? one.terms : labels[i]!]));
}

function firstMonths(of: Int32Array, id: Uint32Array, months: ArrayLike<number> | undefined): Map<number, number> {
  const first = new Map<number, number>();
  if (months === undefined) return first;
  of.forEach((text, row) => {
    if (text < 0) return;
    const theme = id[text]!;
    first.set(theme, Math.min(first.get(theme) ?? Infinity, months[row]!));
  });
  return first;
}

/** Known texts that are not here now (an import undone, another filter) are remembered on. */
function remember(
  hashes: Float64Array,
  id: Uint32Array,
  before: ThemeMemory | undefined,
): Pick<ThemeMemory, 'hashes' | 'ids'> {
  const all = new Map<number, number>();
  before?.hashes.forEach((hash, i) => all.set(hash, before.ids[i]!));
  hashes.forEach((hash, i) => all.set(hash, id[i]!));
  const sorted = [...all].toSorted((a, b) => a[0] - b[0]);
  return { hashes: Float64Array.from(sorted, ([hash]) => hash), ids: Uint32Array.from(sorted, ([, one]) => one) };
}

/** The rows whose text is nearest to the middle of its theme; each text once. */
function typicalRows(groups: TextGroups, of: Int32Array, id: Uint32Array): Map<number, number[]> {
  const rowOf = new Map<number, number>();
  of.forEach((text, row) => {
    if (text >= 0) rowOf.set(text, row);
  });
  const typical = new Map<number, number[]>();
  const ranked = Array.from(id, (_, text) => text).toSorted((a, b) => groups.fit[b]! - groups.fit[a]! || a - b);
  for (const text of ranked) {
    const theme = id[text]!;
    if (theme === OTHER) continue;
    const own = typical.get(theme) ?? [];
    if (own.length >= TYPICAL) continue;
    own.push(rowOf.get(text)!);
    typical.set(theme, own);
  }
  return typical;
}
