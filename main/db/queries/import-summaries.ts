import type { ImportSummary } from '../../../shared/model/analysis.ts';
import type { ReadableDb } from '../types.ts';

/** Cancelled imports whose rows are still to be removed are none any more. */
const SUMMARY = `
  SELECT id, kind, file_name AS file, source, status, finished_at AS finishedAt,
    row_count AS rows, added, changed, same, rejected, contacts
  FROM import
  WHERE NOT (status = 'loading' AND finished_at IS NOT NULL)`;

/** Every import there is, oldest first; undone ones too. */
export function listImports(db: ReadableDb): ImportSummary[] {
  return db.statement<ImportSummary>(`${SUMMARY} ORDER BY id`).all();
}

export function readImport(db: ReadableDb, id: number): ImportSummary | null {
  return db.statement<ImportSummary>(`${SUMMARY} AND id = ?`).get(id) ?? null;
}

/** The finished import of exactly this file, newest first, or null: a file that is in already can be said to be so. */
export function findImportOfFile(db: ReadableDb, sha256: string): ImportSummary | null {
  const row = db
    .statement<ImportSummary>(`${SUMMARY} AND file_sha256 = ? AND status = 'done' ORDER BY id DESC LIMIT 1`)
    .get(sha256);
  return row ?? null;
}
