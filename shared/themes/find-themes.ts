import { bearThemes, type PlacedText } from './bear-themes.ts';
import { MOST_LEARNT } from './group-texts.ts';
import { learnThemes, type LearnOptions } from './learn-themes.ts';
import { themePlacer } from './place-text.ts';
import { sampleTexts } from './sample-texts.ts';
import type { NoThemes, ThemeModel, ThemeProgress } from '../model/theme-model.ts';

export type ThemeInput = LearnOptions & {
  /** One text per row, personal data as it is; null where a row has none. */
  rows: readonly (string | null)[];
  /** What an earlier run left: its themes stay themes, its texts stay where they were. */
  model?: ThemeModel;
  /** Texts that are learnt from at most. */
  learnt?: number;
  /** Rows that were not there when the model was first learnt; all when left out. */
  isNew?: (row: number) => boolean;
};

export type ThemesFound = {
  model: ThemeModel;
  /** Theme id of each row given; 0 "other", -1 no text. */
  themeOf: Int32Array;
  /** How near each row is to the middle of its theme, 0 to 1. */
  fit: Float32Array;
};

type PlacedRows = Pick<ThemesFound, 'themeOf' | 'fit'> & { isFirm: Uint8Array };

/** Rows placed between two reports of progress. */
const ROWS_A_STEP = 500;

/**
 * What do people say? Groups texts into themes and names them; with a model, known themes are kept and texts that fit none
 * of them may give birth to new ones.
 * @returns  themes and the theme of each row, or why there are none. The order of the rows does not matter.
 */
export function* findThemes(input: ThemeInput): Generator<ThemeProgress, ThemesFound | { why: NoThemes }> {
  const { rows } = input;
  if (input.model === undefined) {
    const sample = sampleTexts(input.learnt ?? MOST_LEARNT);
    for (const [at, row] of rows.entries()) {
      if (row !== null) sample.add(row);
      if (at % ROWS_A_STEP === 0) yield { stage: 'words', done: 0 };
    }
    const learnt = yield* learnThemes(sample, input);
    if ('why' in learnt) return learnt;
    return { model: learnt, ...(yield* placeRows(learnt, rows)) };
  }
  const before = yield* placeRows(input.model, rows);
  const model = yield* bearThemes(input.model, yield* samplePlaced(rows, before, input.isNew ?? (() => true)));
  return model === input.model ? { model, ...before } : { model, ...(yield* placeRows(model, rows)) };
}

function* placeRows(model: ThemeModel, rows: readonly (string | null)[]): Generator<ThemeProgress, PlacedRows> {
  const place = themePlacer(model);
  const themeOf = new Int32Array(rows.length).fill(-1);
  const fit = new Float32Array(rows.length);
  const isFirm = new Uint8Array(rows.length);
  for (const [row, text] of rows.entries()) {
    if (text !== null && text.trim() !== '') {
      const placed = place(text);
      themeOf[row] = placed.theme;
      fit[row] = placed.fit;
      isFirm[row] = Number(placed.isFirm);
    }
    if (row % ROWS_A_STEP === 0) yield { stage: 'places', done: row / rows.length };
  }
  return { themeOf, fit, isFirm };
}

/**
 * At most half of what is learnt from are texts that fit nowhere or loosely, a quarter later ones that are in their theme for good; the
 * others are earlier ones.
 */
function* samplePlaced(
  rows: readonly (string | null)[],
  { themeOf, isFirm }: PlacedRows,
  isNew: (row: number) => boolean,
): Generator<ThemeProgress, PlacedText[]> {
  const half = MOST_LEARNT / 2;
  const [loose, later, earlier] = [sampleTexts(half), sampleTexts(half / 2), sampleTexts(MOST_LEARNT)];
  const first = new Map<string, number>();
  for (const [row, text] of rows.entries()) {
    if (row % ROWS_A_STEP === 0) yield { stage: 'words', done: 0 };
    if (text === null || themeOf[row]! < 0) continue;
    (isFirm[row] !== 1 ? loose : isNew(row) ? later : earlier).add(text);
    const trimmed = text.trim();
    if (!first.has(trimmed) || !isNew(row)) first.set(trimmed, row);
  }
  const recent = [...loose.texts(), ...later.texts()];
  const chosen = [...recent, ...earlier.texts().slice(0, MOST_LEARNT - recent.length)];
  return [...new Map(chosen.map((text) => [text.hash, text])).values()]
    .toSorted((a, b) => a.hash - b.hash)
    .map((text) => {
      const row = first.get(text.text)!;
      return { ...text, theme: themeOf[row]!, isFirm: isFirm[row] === 1, isNew: isNew(row) };
    });
}
