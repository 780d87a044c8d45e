import type { TextGroups } from './group-texts.ts';
import { hashText } from './hash-text.ts';
import { spaceReader } from './text-in-space.ts';
import { cosine } from './text-vectors.ts';
import type { ThemeSpace } from '../model/theme-model.ts';

/** A text farther from the middle of its theme than this (cosine) fits nowhere. */
export const LEAST_FIT = 0.2;
/** A later text must be as near to its theme as nine in ten of the texts that it was learnt from, less this, … */
const NINE_IN_TEN = 0.1;
const SLACK = 0.15;
/** … and as near as three in four of them, less this, to be there for good. */
const THREE_IN_FOUR = 0.25;
const FIRM_SLACK = 0.05;

/**
 * Keeps what was learnt from texts so that later ones can be placed in it.
 * @param stems  of each text learnt from
 * @param hashes  of the same texts, ascending
 * @param idOf  theme id of each group; `OTHER` for one that is no theme
 * @param placed  theme id of each text
 */
export function freezeSpace(
  groups: TextGroups,
  stems: readonly (readonly string[])[],
  hashes: Float64Array,
  idOf: (group: number) => number,
  placed: Uint32Array,
): ThemeSpace {
  const { vocabulary, width, meanings, centres } = groups;
  const words = {
    stems: Float64Array.from(vocabulary.terms, hashText),
    rarity: Float32Array.from(vocabulary.rarity),
    rarityUnknown: vocabulary.rarityUnknown,
    width,
    meanings,
    learntHashes: hashes,
    learntThemes: placed,
  };
  const read = spaceReader(words);
  const fits: number[][] = Array.from({ length: groups.groups }, () => []);
  stems.forEach((own, text) => {
    const group = groups.group[text]!;
    if (groups.fit[text]! >= LEAST_FIT) fits[group]!.push(cosine(read(own), 0, centres, group, width));
  });
  return {
    ...words,
    themes: Uint32Array.from({ length: groups.groups }, (_, group) => idOf(group)),
    centres,
    floors: Float32Array.from(fits, (own) => floorOf(own, NINE_IN_TEN, SLACK)),
    firm: Float32Array.from(fits, (own) => floorOf(own, THREE_IN_FOUR, FIRM_SLACK)),
  };
}

function floorOf(fits: number[], share: number, slack: number): number {
  const sorted = fits.toSorted((a, b) => a - b);
  return Math.max(LEAST_FIT, (sorted[Math.floor(sorted.length * share)] ?? 1) - slack);
}

/** Whether a text is in the group it was put into, or fits nowhere. */
export function isFitting(groups: TextGroups, text: number): boolean {
  return groups.fit[text]! >= LEAST_FIT;
}
