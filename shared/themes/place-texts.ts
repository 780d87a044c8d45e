import { assignNearest, centresOf } from './spherical-k-means.ts';
import type { TextGroups } from './group-texts.ts';
import { cosine } from './text-vectors.ts';
import { OTHER, type ThemeKept, type ThemeMemory } from './theme-model.ts';
import type { UniqueTexts } from './unique-texts.ts';

/** A text farther from the middle of its theme than this (cosine) fits nowhere. */
const LEAST_FIT = 0.2;
/** Texts that a theme needs; share (of 1) of all texts that it needs. */
const LEAST_TEXTS = 3;
const LEAST_SHARE = 0.002;
/** A group of texts that fit no known theme is a new theme from so many texts on, … */
const LEAST_BIRTH = 8;
/** … when most of the group is unknown, and its middle is not the middle of a known theme (cosine). */
const MOSTLY_NEW = 0.6;
const SAME_MIDDLE = 0.75;
/** A new text goes to a known theme when it is this much nearer (cosine) than the least of those already there, one in ten left out. */
const SLACK = 0.15;

export type Placed = {
  /** Theme id of each text. */
  id: Uint32Array;
  kept: readonly ThemeKept[];
  births: readonly number[];
  nextId: number;
};

/**
 * Which theme each text belongs to. Without a memory every group large enough is a theme. With one, known texts stay where
 * they were; the middles of the known themes are found again from their texts, new texts go to the nearest that is near
 * enough, and groups of new texts that no known theme explains are born as themes.
 */
export function placeTexts(groups: TextGroups, unique: UniqueTexts, memory: ThemeMemory | null): Placed {
  return memory === null || memory.themes.length === 0
    ? placeFirst(groups, unique, memory?.nextId ?? 1)
    : placeAgain(groups, unique, memory);
}

function placeFirst(groups: TextGroups, unique: UniqueTexts, firstId: number): Placed {
  const size = new Float64Array(groups.groups);
  const isFitting = groups.fit.map((fit) => (fit >= LEAST_FIT ? 1 : 0));
  let all = 0;
  groups.group.forEach((group, text) => {
    if (isFitting[text] === 1) size[group]! += unique.times[text]!;
    all += unique.times[text]!;
  });
  const least = Math.max(LEAST_TEXTS, LEAST_SHARE * all);
  const order = Array.from(size, (_, group) => group)
    .filter((group) => size[group]! >= least)
    .toSorted((a, b) => size[b]! - size[a]! || a - b);
  const idOf = new Map(order.map((group, i) => [group, firstId + i]));
  return {
    id: groups.group.map((group, text) => (isFitting[text] === 1 ? (idOf.get(group) ?? OTHER) : OTHER)),
    kept: order.map((_, i) => ({ id: firstId + i, terms: [], born: null, isBirth: false })),
    births: [],
    nextId: firstId + order.length,
  };
}

function placeAgain(groups: TextGroups, unique: UniqueTexts, memory: ThemeMemory): Placed {
  const { vectors } = groups;
  const known = new Map(Array.from(memory.hashes, (hash, i) => [hash, memory.ids[i]!]));
  const at = new Map(memory.themes.map((theme, i) => [theme.id, i]));
  const themes = memory.themes.length;
  // What was nowhere may find a place now: only texts inside a theme are held.
  const held = Uint32Array.from(unique.hashes, (hash) => at.get(known.get(hash) ?? OTHER) ?? themes);
  const centres = centresOf(vectors, held, themes);
  const nearest = assignNearest(vectors, centres, themes);
  const floor = floorsOf(held, nearest.group, nearest.fit, themes);
  const id = new Uint32Array(held.length);
  held.forEach((theme, text) => {
    const own = theme < themes ? theme : nearest.group[text]!;
    const fits = theme < themes || nearest.fit[text]! >= floor[own]!;
    id[text] = fits ? memory.themes[own]!.id : OTHER;
  });
  const { births, nextId } = bear(groups, unique, id, centres, themes, memory.nextId);
  return {
    id,
    kept: [...memory.themes, ...births.map((one) => ({ id: one, terms: [], born: null, isBirth: true }))],
    births,
    nextId,
  };
}

/** How near a new text must be to each theme: as near as nine in ten of those it has. */
function floorsOf(held: Uint32Array, nearest: Uint32Array, fit: Float32Array, themes: number): Float64Array {
  const fits: number[][] = Array.from({ length: themes }, () => []);
  held.forEach((theme, text) => {
    if (theme < themes && nearest[text] === theme) fits[theme]!.push(fit[text]!);
  });
  return Float64Array.from(fits, (own) => {
    const sorted = own.toSorted((a, b) => a - b);
    return Math.max(LEAST_FIT, (sorted[Math.floor(sorted.length / 10)] ?? 1) - SLACK);
  });
}

/** Groups of texts that no known theme explains become themes. */
function bear(
  groups: TextGroups,
  unique: UniqueTexts,
  id: Uint32Array,
  centres: Float32Array,
  themes: number,
  firstId: number,
): { births: number[]; nextId: number } {
  const free = new Float64Array(groups.groups);
  const size = new Float64Array(groups.groups);
  groups.group.forEach((group, text) => {
    size[group]! += unique.times[text]!;
    if (id[text] === OTHER && groups.fit[text]! >= LEAST_FIT) free[group]! += unique.times[text]!;
  });
  const { width } = groups.vectors;
  const isNew = (group: number): boolean => {
    if (free[group]! < LEAST_BIRTH || free[group]! < MOSTLY_NEW * size[group]!) return false;
    for (let theme = 0; theme < themes; theme++)
      if (cosine(groups.centres, group, centres, theme, width) > SAME_MIDDLE) return false;
    return true;
  };
  const born = Array.from(size, (_, group) => group)
    .filter(isNew)
    .toSorted((a, b) => free[b]! - free[a]! || a - b);
  const idOf = new Map(born.map((group, i) => [group, firstId + i]));
  groups.group.forEach((group, text) => {
    const one = idOf.get(group);
    if (one !== undefined && id[text] === OTHER && groups.fit[text]! >= LEAST_FIT) id[text] = one;
  });
  return { births: [...idOf.values()], nextId: firstId + born.length };
}
