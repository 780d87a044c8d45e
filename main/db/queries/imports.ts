import type { ImportSummary } from '../../../shared/model/analysis.ts';
import type { RowKind } from '../../../shared/model/fields.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { entityOf } from '../entities.ts';
import { IMPORT_MEMORY, type ImportMemory } from '../import-memory.ts';
import { openImportWriter, type ImportWriter } from '../import-writer.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { WritableDb } from '../types.ts';
import { dropSavedColumns } from './column-cache.ts';
import { readImport } from './import-summaries.ts';
import { nextNumber } from './keys.ts';
import { removeLeftovers, removeUnfinished } from './leftovers.ts';
import { bumpStoreVersion } from './settings.ts';
import { highestId } from './terms.ts';

export { findImportOfFile, listImports, readImport } from './import-summaries.ts';
export type { FinishImport, ImportWriter } from '../import-writer.ts';
export { openImportCounter, type ImportCounter } from '../import-counter.ts';
export type { WrittenCounts } from '../row-writer.ts';

export type BeginImport = {
  kind: RowKind;
  /** Name of the file as the user knows it; not a path. */
  fileName: string;
  /** SHA-256 of the file in hex, where known already (else given at `finish`). */
  fileSha256?: string | null;
  /** Id of the preset, or `generic`. */
  source: string;
  /**
   * Within which ids of cases are the same case: default is `source`. Presets of one source family give one scope, so
   * that its dialects meet; the same number from another source is another case. Customers meet over all scopes.
   */
  scope?: string;
  /** How the file was read (dialect, mapping, date order, zone), kept as JSON for the audit trail. */
  mapping?: unknown;
  memory?: ImportMemory;
};

/**
 * Begins an import under a loading mark. Nothing of it is visible before `finish`; `abandon` (or the next open, after a
 * crash) removes it. Throws a StoreError of code `busy` when another program is writing.
 */
export function beginImport(db: WritableDb, input: BeginImport): ImportWriter {
  db.lease.take(`importing ${input.fileName}`);
  try {
    removeLeftovers(db);
    const id = db.transaction(() => insertImport(db, input));
    return openWriter(db, id, input);
  } catch (error) {
    db.lease.release();
    throw error;
  }
}

function openWriter(
  db: WritableDb,
  id: number,
  { kind, source, scope = source, memory = IMPORT_MEMORY }: BeginImport,
): ImportWriter {
  const scratch = memory.scratch(db.path);
  try {
    return openImportWriter(db, { id, kind, scope, memory, scratch });
  } catch (error) {
    scratch.close();
    removeUnfinished(db, id, Number.POSITIVE_INFINITY);
    throw error;
  }
}

function insertImport(db: WritableDb, input: BeginImport): number {
  const entity = entityOf(input.kind);
  const added = db
    .statement(`
      INSERT INTO import (kind, status, file_name, file_sha256, source, scope, mapping,
        first_version, first_number, first_term, first_customer, first_order_ref, started_at)
      VALUES (?, 'loading', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(
      input.kind,
      input.fileName,
      input.fileSha256 ?? null,
      input.source,
      input.scope ?? input.source,
      JSON.stringify(input.mapping ?? {}),
      highestId(db, entity.table) + 1,
      nextNumber(db, entity.number),
      highestId(db, 'term') + 1,
      nextNumber(db, 'customer'),
      nextNumber(db, 'order_ref'),
      Date.now(),
    );
  return Number(added.lastInsertRowid);
}

/**
 * Takes a finished import out of what is visible, in any order and at any time: the numbers are then exactly those of the
 * other imports alone. Its rows stay in the file, so that it can be done again.
 */
export function undoImport(db: WritableDb, id: number): Result<ImportSummary> {
  return turn(db, id, 'done', 'undone');
}

/** Puts an undone import back, at its old place in the sequence. */
export function redoImport(db: WritableDb, id: number): Result<ImportSummary> {
  return turn(db, id, 'undone', 'done');
}

/**
 * Removes the newest import as if it had never been, for a set of files of which a later one failed. Refused when another
 * import came after it: then `undoImport` is the way.
 */
export function discardImport(db: WritableDb, id: number): Result<null> {
  db.lease.take(`removal of import ${id}`);
  try {
    const newest = db.statement<{ id: number | null }>('SELECT max(id) AS id FROM import').get()?.id ?? null;
    if (newest !== id) return storeTrouble('refused', 'store.importNotNewest', { id: String(id) });
    db.transaction(() => {
      db.statement("UPDATE import SET status = 'loading' WHERE id = ?").run(id);
      // The next import gets its ids: saved columns that hold its rows must not be taken for those of the next.
      dropSavedColumns(db);
      bumpStoreVersion(db);
    });
    removeUnfinished(db, id, Number.POSITIVE_INFINITY);
    return ok(null);
  } finally {
    db.lease.release();
  }
}

/** Why an import that is so cannot be turned. */
const NOTHING_TO_DO = {
  done: 'store.importDone',
  undone: 'store.importUndone',
  loading: 'store.importLoading',
} as const;

function turn(db: WritableDb, id: number, from: 'done' | 'undone', to: 'done' | 'undone'): Result<ImportSummary> {
  const verb = to === 'undone' ? 'undo' : 'redo';
  db.lease.take(`${verb} of import ${id}`);
  try {
    return db.transaction(() => {
      const found = readImport(db, id);
      if (found === null) return storeTrouble('not-found', 'store.noImport', { id: String(id) });
      if (found.status !== from) return storeTrouble('refused', NOTHING_TO_DO[found.status], { id: String(id) });
      const undoneAt = to === 'undone' ? Date.now() : null;
      db.statement('UPDATE import SET status = ?, undone_at = ? WHERE id = ?').run(to, undoneAt, id);
      bumpStoreVersion(db);
      return ok({ ...found, status: to });
    });
  } finally {
    db.lease.release();
  }
}
