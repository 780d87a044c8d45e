import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { ThemePlacing } from '../../../shared/model/theme-model.ts';
import type { EditedTheme, ThemeChange, ThemeRun } from '../../../shared/model/themes.ts';
import { fitByte, fitOfByte } from '../../../shared/themes/fit-byte.ts';
import { excludedWords, foldThemes, NO_TEXT, UNPLACED } from '../../../shared/themes/fold-themes.ts';
import { themePlacer } from '../../../shared/themes/place-text.ts';
import {
  countNarratives,
  lastFinishedVersion,
  narrativePages,
  narrativeVersions,
} from '../../db/queries/narratives.ts';
import { listThemeChanges } from '../../db/queries/theme-changes.ts';
import { listThemeRuns, readThemeModel, readThemePlacing, type StoredModel } from '../../db/queries/theme-runs.ts';
import type { WritableDb } from '../../db/types.ts';
import { wordFlags } from '../named-cases.ts';

/** Narratives that came after a computation are placed at once, up to so many: about a second. */
const MOST_AT_ONCE = 20_000;
const PAGE = 2000;

/** The themes of a store as people see them, and where its cases are. */
export type StoredThemes = {
  run: ThemeRun;
  themes: readonly EditedTheme[];
  /** By row of the cases: theme id (`OTHER` for none), `NO_TEXT` or `UNPLACED`; and how near it is, 0 to 127. */
  of: Int32Array;
  fit: Uint8Array;
  /** Narratives that came after the computation. */
  later: number;
  changes: readonly ThemeChange[];
  /** When the themes that a computation found were first there, ms UTC. */
  found: ReadonlyMap<number, number>;
  /** When all themes in force were learnt, ms UTC. */
  learntAt: number;
};

/**
 * The newest computation with people's changes on top; null when there is none.
 * @param before  the state as it was just before this instant (ms UTC)
 */
export function readStoredThemes(db: WritableDb, cases: CaseColumns, before = Infinity): StoredThemes | null {
  const stored = readThemeModel(db, before);
  if (stored === null) return null;
  const placing = readThemePlacing(db, stored.run.id);
  const { themeOf, fitOf, later } = placedByVersion(db, cases, stored, placing);
  const of = Int32Array.from(cases.versionId, (version) => themeOf[version] ?? NO_TEXT);
  const fit = Uint8Array.from(cases.versionId, (version) => fitOf[version] ?? 0);
  const flags = wordFlags(db, cases);
  const changes = listThemeChanges(db, before);
  const themes = foldThemes(stored.run.themes, changes, of, (word) => {
    const own = flags(word);
    return (row) => own[cases.versionId[row]!] === 1;
  });
  const runs = listThemeRuns(db, before).filter(({ undoneAt }) => undoneAt === null);
  const learntAt = Math.max(0, ...runs.filter(({ kind }) => kind === 'learnt').map(({ madeAt }) => madeAt));
  return { run: stored.run, themes, of, fit, later, changes, found: foundAt(runs), learntAt };
}

/** The first computation that has a theme: an id that was undone may be given again, to another theme. */
function foundAt(runs: readonly ThemeRun[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { madeAt, themes } of runs) for (const { id } of themes) if (!found.has(id)) found.set(id, madeAt);
  return found;
}

/** Words that people took out now, and whether the themes in force were found with others. */
export function excludedNow(changes: readonly ThemeChange[], run: ThemeRun): { words: string[]; isOutdated: boolean } {
  const words = excludedWords(changes);
  return { words, isOutdated: words.join('\n') !== run.excluded.join('\n') };
}

function placedByVersion(
  db: WritableDb,
  cases: CaseColumns,
  { model }: StoredModel,
  placing: ThemePlacing | null,
): { themeOf: Int32Array; fitOf: Uint8Array; later: number } {
  const last = lastFinishedVersion(db);
  const most = cases.versionId.reduce((highest, id) => Math.max(highest, id), last);
  const themeOf = new Int32Array(most + 1).fill(NO_TEXT);
  const fitOf = new Uint8Array(most + 1);
  placing?.versions.forEach((version, at) => {
    if (version > most) return;
    themeOf[version] = placing.themes[at]!;
    fitOf[version] = fitOfByte(placing.fits[at]!);
  });
  const from = placing?.placedTo ?? 0;
  const later = countNarratives(db, from, last);
  if (later > MOST_AT_ONCE) {
    for (const version of narrativeVersions(db, from, last)) themeOf[version] = UNPLACED;
    return { themeOf, fitOf, later };
  }
  const place = later === 0 ? null : themePlacer(model);
  if (place === null) return { themeOf, fitOf, later };
  for (const page of narrativePages(db, from, last, PAGE)) {
    for (const [version, text] of page) {
      const placed = place(text);
      themeOf[version] = placed.theme;
      fitOf[version] = fitOfByte(fitByte(placed));
    }
  }
  return { themeOf, fitOf, later };
}
