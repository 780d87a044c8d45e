import { stemsOfWord } from './read-terms.ts';

/** Share (of 1) of the words of the shorter name that stand in the longer one too, and how many there are at least. */
const LEAST_SHARE = 2 / 3;
const LEAST_WORDS = 2;

/**
 * Which groups would be called by the same name: their most telling term has a word in common, and so have most of the words of
 * either name. A reader could not tell them apart.
 * @param names  the terms of each group, the most telling first
 * @returns  for each group the first group of that name
 * @example sameNames([['parcel lost', 'van'], ['invoice'], ['lost', 'parcel']]) // [0, 1, 0]
 */
export function sameNames(names: readonly (readonly string[])[]): number[] {
  const words = names.map((terms) => terms.map((term) => new Set(term.split(' ').map(stemOf))));
  const first = names.map((_, i) => i);
  for (let i = 0; i < names.length; i++) {
    const same = words.findIndex((other, j) => j < i && first[j] === j && isSame(other, words[i]!));
    if (same >= 0) first[i] = same;
  }
  return first;
}

function stemOf(word: string): string {
  return stemsOfWord(word).toSorted((a, b) => a.length - b.length)[0]!;
}

function isSame(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean {
  const [leadA, leadB] = [a[0], b[0]];
  if (leadA === undefined || leadB === undefined || countShared(leadA, leadB) === 0) return false;
  const [allA, allB] = [wordsOf(a), wordsOf(b)];
  const shared = countShared(allA, allB);
  return shared >= LEAST_WORDS && shared >= LEAST_SHARE * Math.min(allA.size, allB.size);
}

function wordsOf(terms: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(terms.flatMap((term) => [...term]));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
