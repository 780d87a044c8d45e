import { chooseCount } from './choose-count.ts';
import { nearestNeighbours, smoothByNeighbours } from './nearest-neighbours.ts';
import { centresOf, sphericalKMeans } from './spherical-k-means.ts';
import { textVectors, type Vectors } from './text-vectors.ts';
import { truncatedSvd } from './truncated-svd.ts';
import { cutTree, wardTree } from './ward-tree.ts';
import type { ThemeProgress } from '../model/theme-model.ts';
import { buildVocabulary, weighTerms, type Vocabulary } from './weigh-terms.ts';

/** Texts that are learnt from at most: the others are placed. */
export const MOST_LEARNT = 3600;
/** Directions of meaning kept. */
const DIRECTIONS = 160;
const NEIGHBOURS = 10;
const SEED = 20_261;

export type GroupOptions = { groups?: number; most?: number; finer?: number; hasStopWords?: boolean };

export type TextGroups = {
  vocabulary: Vocabulary;
  /** Meaning of each term of the vocabulary: terms × width. */
  width: number;
  meanings: Float32Array;
  vectors: Vectors;
  /** Group of each text, and the cosine to its centre (0 for a text without known words). */
  group: Uint32Array;
  fit: Float32Array;
  groups: number;
  centres: Float32Array;
};

/**
 * Groups short texts by what they are about.
 * @param documents  the stems of each text, in an order of their own: that of the file must not matter
 * @param options.groups  how many groups; left out: as many as the data show
 * @param options.most  at most so many, where the data choose
 * @param options.finer  so many times as many groups as the data show
 * @param options.hasStopWords  false: the language has no stop list here, and frequent short words are left out
 * TF-IDF → latent semantic analysis → each text drawn to its nearest neighbours → Ward's tree → cut → spherical k-means.
 * Seeded. O(texts²): about 3 s for 3,600 texts.
 */
export function* groupTexts(
  documents: readonly (readonly string[])[],
  options: GroupOptions = {},
): Generator<ThemeProgress, TextGroups> {
  yield { stage: 'words', done: 1 };
  const n = documents.length;
  const vocabulary = buildVocabulary(documents, n < 60 ? 1 : 2, options.hasStopWords ?? true);
  const rows = weighTerms(documents, vocabulary);
  const rank = Math.max(2, Math.min(DIRECTIONS, Math.floor(n / 5)));
  const { vectors: meanings, found: width } = yield* relay(
    truncatedSvd(rows, vocabulary.terms.length, rank, SEED),
    'meaning',
  );
  const vectors = textVectors(rows, meanings, width);
  const neighbourCount = Math.min(NEIGHBOURS, Math.max(3, Math.round(n / 16)));
  const near = yield* relay(nearestNeighbours(vectors, neighbourCount), 'neighbours');
  const smooth = smoothByNeighbours(vectors, near);
  const tree = yield* relay(wardTree(smooth), 'groups');
  const chosen = options.groups ?? (yield* relay(chooseCount(tree, near, options.most), 'groups', 1));
  const groups = Math.max(1, Math.min(Math.round(chosen * (options.finer ?? 1)), n));
  const { group } = yield* relay(sphericalKMeans(smooth, cutTree(tree, groups), groups), 'groups', 1);
  const centres = centresOf(vectors, group, groups);
  return { vocabulary, width, meanings, vectors, group, fit: fitOf(vectors, group, centres), groups, centres };
}

/** A text that came often counts as several when themes are learnt, up to a few: a form letter is a theme as well. */
const MOST_COPIES = 8;

/** The same for texts of which each may stand for several rows; gives one row for each text, of `MOST_LEARNT` rows at most. */
export function* groupCopies(
  documents: readonly (readonly string[])[],
  texts: readonly { times: number }[],
  options: GroupOptions,
): Generator<ThemeProgress, TextGroups> {
  const copies = texts.flatMap(({ times }, text) => Array.from({ length: Math.min(times, MOST_COPIES) }, () => text));
  const most = Math.max(MOST_LEARNT, texts.length);
  const rows = copies.length > most ? texts.map((_, text) => text) : copies;
  const groups = yield* groupTexts(
    rows.map((text) => documents[text]!),
    options,
  );
  const firsts = rows.flatMap((text, row) => (rows[row - 1] === text ? [] : [row]));
  const { width, values } = groups.vectors;
  const kept = new Float32Array(firsts.length * width);
  firsts.forEach((row, text) => kept.set(values.subarray(row * width, (row + 1) * width), text * width));
  return {
    ...groups,
    vectors: { n: firsts.length, width, values: kept },
    group: Uint32Array.from(firsts, (row) => groups.group[row]!),
    fit: Float32Array.from(firsts, (row) => groups.fit[row]!),
  };
}

function fitOf({ n, width, values }: Vectors, group: Uint32Array, centres: Float32Array): Float32Array {
  const fit = new Float32Array(n);
  for (let row = 0; row < n; row++) {
    for (let d = 0; d < width; d++) fit[row]! += values[row * width + d]! * centres[group[row]! * width + d]!;
  }
  return fit;
}

/** @param known  share of the stage done where the work does not tell it */
function* relay<T>(
  work: Generator<number | undefined, T>,
  stage: ThemeProgress['stage'],
  known = 0,
): Generator<ThemeProgress, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield { stage, done: step.value ?? known };
  }
}

/** Runs a generator to its end at once. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
