import { entityOf, type Entity, type KeyDictionary } from '../entities.ts';
import type { RowKind } from '../../../shared/model/fields.ts';
import { assertSaid, type Said } from '../../../shared/model/said.ts';
import { storeSaid } from '../../../shared/model/store-sentences.ts';
import { StoreError } from '../store-error.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { forgetWordsFrom } from './narrative-words.ts';
import { dropSearchIndexFrom } from './search.ts';
import { forgetPlacingsFrom } from './theme-runs.ts';

/** Rows removed in one transaction: keeps the WAL small and lets other programs in between. */
const ROWS_AT_ONCE = 5000;
const CHUNKS_AT_ONCE = 20;

type Loading = {
  id: number;
  kind: RowKind;
  fileName: string;
  firstVersion: number;
  firstNumber: number;
  firstTerm: number;
  firstCustomer: number;
  firstOrderRef: number;
  isCancelled: 0 | 1;
};

/** Removes what imports that were cut off have left, and says so in words; the rest of cancelled ones goes silently. */
export function removeLeftovers(db: WritableDb): Said[] {
  if (listLoading(db).length === 0) return [];
  try {
    db.lease.take('tidying up after an import that was cut off');
  } catch (error) {
    if (error instanceof StoreError && error.trouble.code === 'busy')
      return [assertSaid(error.trouble.details?.['said'])];
    throw error;
  }
  try {
    return listLoading(db).flatMap((loading) => {
      removeImport(db, loading, Number.POSITIVE_INFINITY);
      if (loading.isCancelled === 1) return [];
      return [storeSaid('notice.cutOff', { file: loading.fileName })];
    });
  } finally {
    db.lease.release();
  }
}

/**
 * Removes an import that has not finished, as if it had never begun. A cancelled import of a huge file must not keep people
 * waiting: what is not gone after `budgetMs` is never visible and goes when the store is next opened or imported into.
 */
export function removeUnfinished(db: WritableDb, importId: number, budgetMs: number): void {
  const deadline = performance.now() + budgetMs;
  db.statement("UPDATE import SET finished_at = ? WHERE id = ? AND status = 'loading'").run(Date.now(), importId);
  const loading = listLoading(db).find(({ id }) => id === importId);
  if (loading !== undefined) removeImport(db, loading, deadline);
}

function listLoading(db: ReadableDb): Loading[] {
  return db
    .statement<Loading>(`
      SELECT id, kind, file_name AS fileName, first_version AS firstVersion, first_number AS firstNumber,
        first_term AS firstTerm, first_customer AS firstCustomer, first_order_ref AS firstOrderRef,
        finished_at IS NOT NULL AS isCancelled
      FROM import
      WHERE status = 'loading'
      ORDER BY id DESC`)
    .all();
}

/**
 * Ids grow with the imports and there is one writer, so what an unfinished import wrote are the ids from its first on.
 * The import's own row goes last: cut off again, the removal goes on at the next open.
 */
function removeImport(db: WritableDb, loading: Loading, deadline: number): void {
  db.exec('PRAGMA secure_delete = ON');
  try {
    for (const step of removalSteps(db, loading)) {
      while (db.transaction(step) > 0) if (performance.now() > deadline) return;
    }
  } finally {
    db.exec('PRAGMA secure_delete = FAST');
  }
}

/** What has to go, in order. Each step removes some rows and gives their number; it is done when it gives 0. */
function removalSteps(db: WritableDb, loading: Loading): (() => number)[] {
  const { kind, firstVersion } = loading;
  const entity = entityOf(kind);
  const keys = (dictionary: KeyDictionary, first: number) => (): number =>
    db.statement('DELETE FROM key_segment WHERE dictionary = ? AND first_id >= ?').run(dictionary, first).changes;
  const isSearched = kind === 'complaints';
  return [
    () => (isSearched ? dropSearchIndexFrom(db, firstVersion) : 0),
    () => (isSearched ? forgetWordsFrom(db, firstVersion) : 0),
    () => (isSearched ? forgetPlacingsFrom(db, firstVersion) : 0),
    () => (isSearched ? removeFrom(db, 'narrative', 'version_id', firstVersion) : 0),
    () => removeExtras(db, loading),
    () => removeFrom(db, entity.table, 'id', firstVersion),
    () => removeFrom(db, 'customer', 'id', loading.firstCustomer),
    () => removeFrom(db, 'order_ref', 'id', loading.firstOrderRef),
    () => removeFrom(db, 'term', 'id', loading.firstTerm),
    keys(entity.number, loading.firstNumber),
    keys('customer', loading.firstCustomer),
    keys('order_ref', loading.firstOrderRef),
    () => removeOf(db, 'segment', loading.id),
    () => removeOf(db, 'carried', loading.id),
    () => removeOf(db, 'reject', loading.id),
    () => db.statement('DELETE FROM import WHERE id = ?').run(loading.id).changes,
  ];
}

type Table = 'narrative' | 'customer' | 'order_ref' | 'term' | Entity['table'];

function removeFrom(db: WritableDb, table: Table, key: 'id' | 'version_id', first: number): number {
  const remove = db.statement(`
    DELETE FROM ${table}
    WHERE ${key} >= (
      SELECT max(?, (SELECT min(${key}) FROM (SELECT ${key} FROM ${table} ORDER BY ${key} DESC LIMIT ?)))
    )`);
  return remove.run(first, ROWS_AT_ONCE).changes;
}

function removeExtras(db: WritableDb, { kind, firstVersion }: Loading): number {
  const remove = db.statement(`
    DELETE FROM extra
    WHERE kind = ? AND version_id IN (
      SELECT version_id FROM extra WHERE kind = ? AND version_id >= ? ORDER BY version_id DESC LIMIT ?
    )`);
  return remove.run(kind, kind, firstVersion, ROWS_AT_ONCE).changes;
}

function removeOf(db: WritableDb, table: 'segment' | 'carried' | 'reject', importId: number): number {
  const remove = db.statement(`DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE import_id = ? LIMIT ?)`);
  return remove.run(importId, table === 'reject' ? ROWS_AT_ONCE : CHUNKS_AT_ONCE).changes;
}
