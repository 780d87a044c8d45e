import { OTHER, type ThemeKept } from '../model/theme-model.ts';
import type { EditedTheme, ThemeChange } from '../model/themes.ts';
import { assertNever } from '../model/result.ts';
import { stemsOfWord } from './read-terms.ts';

/**
 * The themes after people's changes, applied one after the other in the order of their ids: each change is about the themes that
 * the ones before it left. One that finds none of its themes does nothing.
 * @param of  theme of each row; changed in place
 * @param hasWord  whether the text of a row has a word
 * O(rows) a merge or a split.
 */
export function foldThemes(
  kept: readonly ThemeKept[],
  changes: readonly ThemeChange[],
  of: Int32Array,
  hasWord: (word: string) => (row: number) => boolean,
): EditedTheme[] {
  const inForce = changes.filter(({ undoneAt }) => undoneAt === null);
  let themes = kept.map((theme): EditedTheme => ({ ...theme, name: null, isSplit: false, merged: [] }));
  for (const change of inForce) themes = applyChange(themes, change, of, hasWord);
  const out = excludedStems(excludedWords(inForce));
  return themes.map((theme) => ({ ...theme, terms: termsWithout(theme.terms, out) }));
}

/** Words that people took out and that are still out. */
export function excludedWords(changes: readonly ThemeChange[]): string[] {
  const words = changes.flatMap(({ content, undoneAt }) =>
    content.kind === 'exclude' && undoneAt === null ? content.words : [],
  );
  return [...new Set(words)].toSorted();
}

/** The terms of a name without some words. */
export function termsWithout(terms: readonly string[], out: ReadonlySet<string>): string[] {
  if (out.size === 0) return [...terms];
  return terms
    .map((term) =>
      term
        .split(' ')
        .filter((word) => !stemsOfWord(word).some((stem) => out.has(stem)))
        .join(' '),
    )
    .filter((term) => term !== '');
}

export function excludedStems(words: readonly string[]): Set<string> {
  return new Set(words.flatMap(stemsOfWord));
}

function applyChange(
  themes: EditedTheme[],
  { id, content }: ThemeChange,
  of: Int32Array,
  hasWord: (word: string) => (row: number) => boolean,
): EditedTheme[] {
  switch (content.kind) {
    case 'rename':
      return themes.map((theme) => (theme.id === content.theme ? { ...theme, name: content.name } : theme));
    case 'merge': {
      const into = themes.find((theme) => theme.id === content.into);
      const from = themes.filter((theme) => theme.id !== content.into && content.themes.includes(theme.id));
      if (into === undefined || from.length === 0) return themes;
      const gone = new Set(from.map((theme) => theme.id));
      for (let row = 0; row < of.length; row++) if (gone.has(of[row]!)) of[row] = content.into;
      const merged = [...into.merged, ...from.flatMap((theme) => [theme.id, ...theme.merged])];
      return themes
        .filter((theme) => !gone.has(theme.id))
        .map((theme) => (theme === into ? { ...theme, merged } : theme));
    }
    case 'split': {
      if (!themes.some((theme) => theme.id === content.theme)) return themes;
      const tests = content.words.map(hasWord);
      for (let row = 0; row < of.length; row++)
        if (of[row] === content.theme && tests.some((test) => test(row))) of[row] = idOfSplit(id);
      const part = {
        id: idOfSplit(id),
        name: content.name,
        terms: content.words,
        isBirth: false,
        isSplit: true,
        merged: [],
      };
      return [...themes, part];
    }
    case 'exclude':
      return themes;
    default:
      return assertNever(content);
  }
}

/** Ids of themes that people split off lie below those that stand for nothing. */
const SPLIT_FROM = -10;

/** The theme that a split made, by the id of the change. */
export function idOfSplit(change: number): number {
  return SPLIT_FROM - change;
}

/** Rows without a text, and rows that were not placed yet, in an array of themes by row. */
export const NO_TEXT = -1;
export const UNPLACED = -2;

/** Whether a row has a text that was placed, in a theme or in none. */
export function isPlaced(theme: number): boolean {
  return theme >= OTHER || theme < SPLIT_FROM;
}
