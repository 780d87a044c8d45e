import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { SplitPreview, SplitProposal } from '../../../shared/model/themes.ts';
import { findThemes } from '../../../shared/themes/find-themes.ts';
import { finish } from '../../../shared/themes/group-texts.ts';
import { maskNarrative } from '../../../shared/words/mask-narrative.ts';
import { shortName } from '../../../shared/words/short-name.ts';

const EXAMPLES = 3;
/** Newest texts looked at for examples: several may say the same. */
const CANDIDATES = 24;
const LONGEST_EXAMPLE = 200;
/** Texts looked at for parts of a theme, parts looked for, and the share (of 1) of a word's texts that must be in its part. */
const MOST_READ = 400;
const MOST_PARTS = 6;
const LEAST_PURE = 0.5;
/** A part proposed holds so many texts, and leaves so many. */
const LEAST_OF_PART = 3;

export type SplitAsked = {
  cases: Pick<CaseColumns, 'versionId'>;
  /** Theme by row of the cases. */
  of: Int32Array;
  theme: number;
  words: readonly string[];
  hasWord: (word: string) => (row: number) => boolean;
  /** Narratives of versions, as they are. */
  read: (versions: readonly number[]) => (string | null)[];
};

/**
 * What a split by words would do, before it is done: how many texts of the theme would go, how many have each word, the newest of those
 * that would go and would stay, masked; and words that part the theme by what its texts are about. The newest 400 texts are looked at
 * for proposals. O(rows), and a tenth of a second for the proposals.
 */
export function previewSplit({ cases, of, theme, words, hasWord, read }: SplitAsked): SplitPreview {
  const rows = Array.from(of.keys()).filter((row) => of[row] === theme);
  const tests = words.map(hasWord);
  const isTaken = (row: number): boolean => tests.some((test) => test(row));
  const taken = rows.filter(isTaken);
  const rest = rows.filter((row) => !isTaken(row));
  const textsOf = (some: readonly number[]): (string | null)[] => read(some.map((row) => cases.versionId[row]!));
  const examples = (some: readonly number[]): string[] => {
    const texts = textsOf(some.slice(-CANDIDATES).toReversed()).flatMap((text) =>
      text === null ? [] : [shortName(maskNarrative(text).trim(), LONGEST_EXAMPLE)],
    );
    return [...new Set(texts)].slice(0, EXAMPLES);
  };
  return {
    total: rows.length,
    taken: taken.length,
    words: words.map((word, i) => ({ word, n: rows.filter((row) => tests[i]!(row)).length })),
    examples: { taken: examples(taken), rest: examples(rest) },
    proposals: proposeParts(rows, textsOf, hasWord),
  };
}

/** Words that mostly stand in one part of a theme, the largest part first; none where it is of one piece. */
function proposeParts(
  rows: readonly number[],
  textsOf: (rows: readonly number[]) => (string | null)[],
  hasWord: SplitAsked['hasWord'],
): SplitProposal[] {
  const looked = rows.slice(-MOST_READ);
  const found = finish(findThemes({ rows: textsOf(looked), most: MOST_PARTS }));
  if ('why' in found || found.model.themes.length < 2) return [];
  const proposals: SplitProposal[] = [];
  for (const { id, terms } of found.model.themes) {
    const words = [...new Set(terms.flatMap((term) => term.split(' ')))].filter((word) => {
      const has = hasWord(word);
      const within = looked.map((row, at) => (has(row) ? at : -1)).filter((at) => at >= 0);
      return within.filter((at) => found.themeOf[at] === id).length > LEAST_PURE * within.length;
    });
    const tests = words.map(hasWord);
    const n = rows.filter((row) => tests.some((test) => test(row))).length;
    if (n >= LEAST_OF_PART && rows.length - n >= LEAST_OF_PART) proposals.push({ words, n });
  }
  return proposals.toSorted((a, b) => b.n - a.n || (a.words.join() < b.words.join() ? -1 : 1));
}
