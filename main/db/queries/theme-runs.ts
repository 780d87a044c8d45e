import { ok, type Result } from '../../../shared/model/result.ts';
import type { TextLanguage, ThemeModel, ThemePlacing } from '../../../shared/model/theme-model.ts';
import type { ThemeRun } from '../../../shared/model/themes.ts';
import { bytesOf, uint32Of } from '../blobs.ts';
import { packSpace, unpackSpace } from '../theme-space-blob.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

/** Placings kept: of the newest run, and of the one before it, so that the newest can be undone. */
const PLACINGS = 2;

type Content = Omit<ThemeRun, 'id' | 'madeAt' | 'undoneAt'> & {
  language: TextLanguage;
  /** Words left out when the model was learnt: those that people took out, and those that have a place elsewhere. */
  leftOut: readonly string[];
  spaces: readonly number[];
  learntTo: number;
};
type Row = { id: number; content: string; madeAt: number; undoneAt: number | null };

/** What a run in force stands on: its model, and the last version that was there when the model was first learnt. */
export type StoredModel = { run: ThemeRun; model: ThemeModel; learntTo: number };

/**
 * Every computation of themes, oldest first.
 * @param before  the state as it was just before this instant (ms UTC): later runs and undoings are not seen
 */
export function listThemeRuns(db: ReadableDb, before = Infinity): ThemeRun[] {
  return readRows(db, before).map(runOf);
}

/** The model of the newest run that is not undone, or null. */
export function readThemeModel(db: ReadableDb, before = Infinity): StoredModel | null {
  const row = readRows(db, before).findLast(({ undoneAt }) => undoneAt === null);
  if (row === undefined) return null;
  const { language, leftOut, spaces, learntTo, themes, nextId } = contentOf(row);
  const read = db.statement<{ head: string; data: Uint8Array }>('SELECT head, data FROM theme_space WHERE id = ?');
  return {
    run: runOf(row),
    model: { language, excluded: leftOut, spaces: spaces.map((id) => unpackSpace(read.get(id)!)), themes, nextId },
    learntTo,
  };
}

/** Where the narratives are by a run; null when that is not kept any more, or not yet. */
export function readThemePlacing(db: ReadableDb, run: number): ThemePlacing | null {
  const row = db
    .statement<{ placedTo: number; versions: Uint8Array; themes: Uint8Array; fits: Uint8Array }>(
      'SELECT placed_to AS placedTo, versions, themes, fits FROM theme_placing WHERE run = ?',
    )
    .get(run);
  if (row === undefined) return null;
  return {
    placedTo: row.placedTo,
    versions: uint32Of(row.versions),
    themes: uint32Of(row.themes),
    fits: row.fits,
  };
}

/** Changes whenever a computation is made or undone. */
export function readThemeRunVersion(db: ReadableDb): string {
  const row = db
    .statement<{ made: number; undone: number }>('SELECT count(*) AS made, count(undone_at) AS undone FROM theme_run')
    .get();
  return `${row?.made ?? 0}.${row?.undone ?? 0}`;
}

/**
 * Writes a computation. Spaces that the run in force stands on already are not written again.
 * @param made.model  its first spaces are those of `before`, unless it was learnt anew
 */
export function makeThemeRun(
  db: WritableDb,
  made: Omit<ThemeRun, 'id' | 'undoneAt'> & { model: ThemeModel; learntTo: number; placing: ThemePlacing },
): ThemeRun {
  db.lease.take('keeping themes');
  try {
    return db.transaction(() => {
      const { model, placing, learntTo, madeAt, ...rest } = made;
      const last = readRows(db, Infinity).findLast(({ undoneAt }) => undoneAt === null);
      const known = made.kind === 'learnt' || last === undefined ? [] : contentOf(last).spaces;
      const insert = db.statement('INSERT INTO theme_space (head, data) VALUES (?, ?)');
      const added = model.spaces.slice(known.length).map((space) => {
        const { head, data } = packSpace(space);
        return Number(insert.run(head, data).lastInsertRowid);
      });
      const content: Content = {
        ...rest,
        language: model.language,
        leftOut: model.excluded,
        spaces: [...known, ...added],
        learntTo,
      };
      const id = Number(
        db.statement('INSERT INTO theme_run (content, made_at) VALUES (?, ?)').run(JSON.stringify(content), madeAt)
          .lastInsertRowid,
      );
      writePlacing(db, id, placing);
      return { ...rest, id, madeAt, undoneAt: null };
    });
  } finally {
    db.lease.release();
  }
}

function writePlacing(db: WritableDb, run: number, { placedTo, versions, themes, fits }: ThemePlacing): void {
  db.statement(
    'INSERT OR REPLACE INTO theme_placing (run, placed_to, versions, themes, fits) VALUES (?, ?, ?, ?, ?)',
  ).run(run, placedTo, bytesOf(versions), bytesOf(themes), fits);
  db.statement(
    'DELETE FROM theme_placing WHERE run NOT IN (SELECT run FROM theme_placing ORDER BY run DESC LIMIT ?)',
  ).run(PLACINGS);
}

/** Takes the newest computation back: the one before it is in force again. */
export function undoThemeRun(db: WritableDb, id: number, undoneAt: number): Result<ThemeRun> {
  db.lease.take('undoing a computation of themes');
  try {
    return db.transaction(() => {
      const runs = listThemeRuns(db);
      const found = runs.find((run) => run.id === id);
      if (found === undefined) return storeTrouble('not-found', 'store.noThemeRun', { id: String(id) });
      if (found.undoneAt !== null) return storeTrouble('refused', 'store.runUndone');
      if (runs.some((run) => run.id > id && run.undoneAt === null)) return storeTrouble('refused', 'store.runReplaced');
      db.statement('UPDATE theme_run SET undone_at = ? WHERE id = ? AND undone_at IS NULL').run(undoneAt, id);
      return ok({ ...found, undoneAt });
    });
  } finally {
    db.lease.release();
  }
}

/** Forgets where versions from `first` on are, which are about to go and whose ids may be given again. */
export function forgetPlacingsFrom(db: WritableDb, first: number): number {
  return db.statement('DELETE FROM theme_placing WHERE placed_to >= ?').run(first).changes;
}

/** Takes versions whose narrative is erased out of every placing. */
export function forgetPlacingsOf(db: WritableDb, gone: ReadonlySet<number>): void {
  const update = db.statement('UPDATE theme_placing SET versions = ?, themes = ?, fits = ? WHERE run = ?');
  for (const { run } of db.statement<{ run: number }>('SELECT run FROM theme_placing').all()) {
    const placing = readThemePlacing(db, run);
    if (placing === null) continue;
    const { versions, themes, fits } = placing;
    const kept = [...versions.keys()].filter((at) => !gone.has(versions[at] ?? 0));
    if (kept.length === versions.length) continue;
    update.run(
      bytesOf(Uint32Array.from(kept, (at) => versions[at] ?? 0)),
      bytesOf(Uint32Array.from(kept, (at) => themes[at] ?? 0)),
      Uint8Array.from(kept, (at) => fits[at] ?? 0),
      run,
    );
  }
}

function readRows(db: ReadableDb, before: number): Row[] {
  return db
    .statement<Row>('SELECT id, content, made_at AS madeAt, undone_at AS undoneAt FROM theme_run ORDER BY id')
    .all()
    .filter(({ madeAt }) => madeAt < before)
    .map((row) => (row.undoneAt !== null && row.undoneAt >= before ? { ...row, undoneAt: null } : row));
}

function runOf(row: Row): ThemeRun {
  const { language: _language, leftOut: _leftOut, spaces: _spaces, learntTo: _learntTo, ...rest } = contentOf(row);
  return { ...rest, id: row.id, madeAt: row.madeAt, undoneAt: row.undoneAt };
}

function contentOf({ content }: Row): Content {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by makeThemeRun
  return JSON.parse(content) as Content;
}
