import { freezeSpace, isFitting } from './freeze-space.ts';
import { groupCopies, type TextGroups } from './group-texts.ts';
import { nameThemes, readTexts, stemsOf } from './learn-themes.ts';
import type { SampledText } from './sample-texts.ts';
import { centresOf } from './spherical-k-means.ts';
import { cosine } from './text-vectors.ts';
import { OTHER, type ThemeModel, type ThemeProgress } from '../model/theme-model.ts';

/** A group of later texts is a new theme from so many of them on, … */
export const LEAST_BIRTH = 8;
/** … when its middle is not the middle of a known theme (cosine), and either most of it fits no known theme, or only loosely, and it has half the share of earlier texts at most that would be by chance, …*/
const SAME_MIDDLE = 0.75;
const MOSTLY_LOOSE = 0.6;
const MOSTLY_NEW = 0.5;
const FEWER_KNOWN = 0.5;
/** … or hardly any text of earlier times is in it: at most this share of what would be by chance, and so few by chance this rarely. */
const HARDLY_KNOWN = 0.4;
const RARELY = 1e-4;
/** Groups are looked at so many times as finely as the data show: what is new is part of a larger matter at first. */
const FINER = 1.5;

/** A text with the theme it has by the model, whether it is there for good, and whether it came after the model was first learnt. */
export type PlacedText = SampledText & { theme: number; isFirm: boolean; isNew: boolean };

/**
 * Are there new themes among later texts? All are grouped anew, known and unknown together. A group that no known theme explains, or
 * that hardly any text of earlier times is in, is born as a theme: it may consist of texts that a known theme had taken for its own.
 * What was learnt from before stays where it is.
 * @param texts  a sample, ascending by hash
 * @returns  the model with a space more, or the same model when nothing is born
 */
export function* bearThemes(model: ThemeModel, texts: readonly PlacedText[]): Generator<ThemeProgress, ThemeModel> {
  const isKnown = knownBy(model);
  const free = texts.reduce((sum, one) => sum + (isKnown(one) ? 0 : one.times), 0);
  if (free < LEAST_BIRTH) return model;
  const terms = yield* readTexts(texts, model.language, model.excluded);
  const stems = terms.map(stemsOf);
  const groups = yield* groupCopies(stems, texts, { hasStopWords: model.language !== 'other', finer: FINER });
  yield { stage: 'groups', done: 1 };
  const born = bornGroups(groups, texts, model, isKnown);
  if (born.length === 0) return model;
  const idOf = new Map(born.map((group, i) => [group, model.nextId + i]));
  const numberOf = (group: number): number => idOf.get(group) ?? OTHER;
  const placed = Uint32Array.from(texts, (text, at) =>
    !isKnown(text) && isFitting(groups, at) ? numberOf(groups.group[at]!) : OTHER,
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

/** Texts of earlier times, and later ones in themes that were born since. */
function knownBy({ themes }: ThemeModel): (text: PlacedText) => boolean {
  const born = new Set(themes.filter(({ isBirth }) => isBirth).map(({ id }) => id));
  return ({ isNew, isFirm, theme }) => !isNew || (isFirm && born.has(theme));
}

/** Groups that no known theme explains, the largest first. */
function bornGroups(
  groups: TextGroups,
  texts: readonly PlacedText[],
  { themes }: ThemeModel,
  isKnown: (text: PlacedText) => boolean,
): number[] {
  const at = new Map(themes.map(({ id }, i) => [id, i]));
  const held = Uint32Array.from(texts, (text) =>
    text.isFirm && isKnown(text) ? (at.get(text.theme) ?? themes.length) : themes.length,
  );
  const known = centresOf(groups.vectors, held, themes.length);
  const size = new Float64Array(groups.groups);
  const loose = new Float64Array(groups.groups);
  const fresh = new Float64Array(groups.groups);
  const freshLoose = new Float64Array(groups.groups);
  texts.forEach((text, row) => {
    const group = groups.group[row]!;
    size[group]! += text.times;
    if (!isFitting(groups, row)) return;
    if (!isKnown(text)) fresh[group]! += text.times;
    if (text.isFirm) return;
    loose[group]! += text.times;
    if (text.isNew) freshLoose[group]! += text.times;
  });
  const sum = (list: Float64Array): number => list.reduce((total, n) => total + n, 0);
  const usual = 1 - sum(fresh) / sum(size);
  const isBorn = (group: number): boolean => {
    const n = loose[group]!;
    const isLoose = n >= LEAST_BIRTH && n >= MOSTLY_LOOSE * size[group]! && freshLoose[group]! >= MOSTLY_NEW * n;
    const hasFewer = size[group]! - fresh[group]! <= FEWER_KNOWN * usual * size[group]!;
    if (!(isLoose && hasFewer) && !isNovel(fresh[group]!, size[group]!, usual)) return false;
    return !themes.some((_, i) => cosine(groups.centres, group, known, i, groups.vectors.width) > SAME_MIDDLE);
  };
  return Array.from(size, (_, group) => group)
    .filter(isBorn)
    .toSorted((a, b) => fresh[b]! - fresh[a]! || a - b);
}

/** Whether hardly any text of a group is of earlier times, where a share of `usual` would be by chance. */
function isNovel(fresh: number, size: number, usual: number): boolean {
  const known = size - fresh;
  if (fresh < LEAST_BIRTH || known > HARDLY_KNOWN * usual * size) return false;
  return binomialAtMost(known, size, usual) < RARELY;
}

/** Chance of so few or fewer of `n`. */
function binomialAtMost(few: number, n: number, share: number): number {
  let term = (1 - share) ** n;
  let sum = term;
  for (let k = 1; k <= few; k++) {
    term *= ((n - k + 1) / k) * (share / (1 - share));
    sum += term;
  }
  return sum;
}
