import { freezeSpace, isFitting } from './freeze-space.ts';
import { groupCopies, type TextGroups } from './group-texts.ts';
import { nameThemes, readTexts, stemsOf } from './learn-themes.ts';
import type { SampledText } from './sample-texts.ts';
import { centresOf } from './spherical-k-means.ts';
import { cosine } from './text-vectors.ts';
import { OTHER, type ThemeModel, type ThemeProgress } from '../model/theme-model.ts';

/** A group of texts that fit no known theme, or loosely, is a new theme from so many of them on, … */
export const LEAST_BIRTH = 8;
/** … when they are most of the group, most of them came later, and its middle is not the middle of a known theme (cosine). */
const MOSTLY_LOOSE = 0.6;
const MOSTLY_NEW = 0.5;
const SAME_MIDDLE = 0.75;

/** A text with the theme it has by the model, whether it is there for good, and whether it came after the model was first learnt. */
export type PlacedText = SampledText & { theme: number; isFirm: boolean; isNew: boolean };

/**
 * Are there new themes among the texts that fit nowhere, or loosely? The texts are grouped anew, known and unknown together; groups that no
 * known theme explains are born as themes. What was placed before stays where it is.
 * @param texts  a sample, ascending by hash
 * @returns  the model with a space more, or the same model when nothing is born
 */
export function* bearThemes(model: ThemeModel, texts: readonly PlacedText[]): Generator<ThemeProgress, ThemeModel> {
  const free = texts.reduce((sum, one) => sum + (!one.isFirm && one.isNew ? one.times : 0), 0);
  if (free < LEAST_BIRTH) return model;
  const terms = yield* readTexts(texts, model.language, model.excluded);
  const stems = terms.map(stemsOf);
  const groups = yield* groupCopies(stems, texts, { hasStopWords: model.language !== 'other' });
  yield { stage: 'groups', done: 1 };
  const born = bornGroups(groups, texts, model);
  if (born.length === 0) return model;
  const idOf = new Map(born.map((group, i) => [group, model.nextId + i]));
  const numberOf = (group: number): number => idOf.get(group) ?? OTHER;
  const placed = Uint32Array.from(texts, (text, at) =>
    !text.isFirm && isFitting(groups, at) ? numberOf(groups.group[at]!) : OTHER,
  );
  const hashes = Float64Array.from(texts, ({ hash }) => hash);
  const names = nameThemes([...idOf.values()], terms, texts, placed);
  return {
    ...model,
    spaces: [...model.spaces, freezeSpace(groups, stems, hashes, numberOf, placed)],
    themes: [...model.themes, ...names.map((theme) => ({ ...theme, isBirth: true }))],
    nextId: model.nextId + born.length,
  };
}

/** Groups that no known theme explains, the largest first. */
function bornGroups(groups: TextGroups, texts: readonly PlacedText[], { themes }: ThemeModel): number[] {
  const at = new Map(themes.map(({ id }, i) => [id, i]));
  const held = Uint32Array.from(texts, ({ theme, isFirm }) => (isFirm ? at.get(theme) : undefined) ?? themes.length);
  const known = centresOf(groups.vectors, held, themes.length);
  const size = new Float64Array(groups.groups);
  const loose = new Float64Array(groups.groups);
  const fresh = new Float64Array(groups.groups);
  texts.forEach(({ isFirm, times, isNew }, text) => {
    const group = groups.group[text]!;
    size[group]! += times;
    if (isFirm || !isFitting(groups, text)) return;
    loose[group]! += times;
    if (isNew) fresh[group]! += times;
  });
  const isBorn = (group: number): boolean => {
    const n = loose[group]!;
    if (n < LEAST_BIRTH || n < MOSTLY_LOOSE * size[group]! || fresh[group]! < MOSTLY_NEW * n) return false;
    return !themes.some((_, i) => cosine(groups.centres, group, known, i, groups.vectors.width) > SAME_MIDDLE);
  };
  return Array.from(size, (_, group) => group)
    .filter(isBorn)
    .toSorted((a, b) => loose[b]! - loose[a]! || a - b);
}
