import { entityOf } from '../entities.ts';
import type { RowKind } from '../../../shared/model/fields.ts';
import { StoreError } from '../store-error.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { dropSearchIndexFrom } from './search.ts';

/** Rows removed in one transaction: keeps the WAL small and lets other programs in between. */
const ROWS_AT_ONCE = 5000;

type Loading = {
  id: number;
  kind: RowKind;
  fileName: string;
  firstVersion: number;
  firstNumber: number;
  firstTerm: number;
  firstCustomer: number;
  firstOrderRef: number;
};

/** Removes what imports that were cut off have left, and says so in words. */
export function removeLeftovers(db: WritableDb): string[] {
  if (listLoading(db).length === 0) return [];
  try {
    db.lease.take('tidying up after an import that was cut off');
  } catch (error) {
    if (error instanceof StoreError && error.trouble.code === 'busy') return [error.trouble.message];
    throw error;
  }
  try {
    return listLoading(db).map((loading) => {
      removeImport(db, loading);
      return `An import of ${loading.fileName} was cut off before its end. Nothing of it was kept; import the file again.`;
    });
  } finally {
    db.lease.release();
  }
}

/** Removes an import that has not finished, as if it had never begun. */
export function removeUnfinished(db: WritableDb, importId: number): void {
  const loading = listLoading(db).find(({ id }) => id === importId);
  if (loading !== undefined) removeImport(db, loading);
}

function listLoading(db: ReadableDb): Loading[] {
  return db
    .statement<Loading>(`
      SELECT id, kind, file_name AS fileName, first_version AS firstVersion, first_number AS firstNumber,
        first_term AS firstTerm, first_customer AS firstCustomer, first_order_ref AS firstOrderRef
      FROM import
      WHERE status = 'loading'
      ORDER BY id DESC`)
    .all();
}

/**
 * Ids grow with the imports and there is one writer, so what an unfinished import wrote are the ids from its first on.
 * The import's own row goes last: cut off again, the removal goes on at the next open.
 */
function removeImport(db: WritableDb, loading: Loading): void {
  const entity = entityOf(loading.kind);
  db.exec('PRAGMA secure_delete = ON');
  try {
    if (loading.kind === 'complaints') removeFrom(db, 'narrative', 'version_id', loading.firstVersion);
    removeExtras(db, loading);
    removeFrom(db, entity.table, 'id', loading.firstVersion);
    removeFrom(db, 'customer', 'id', loading.firstCustomer);
    removeFrom(db, 'order_ref', 'id', loading.firstOrderRef);
    removeFrom(db, 'term', 'id', loading.firstTerm);
    db.transaction(() => {
      if (loading.kind === 'complaints') dropSearchIndexFrom(db, loading.firstVersion);
      const keys = db.statement('DELETE FROM key_segment WHERE dictionary = ? AND first_id >= ?');
      keys.run(entity.number, loading.firstNumber);
      keys.run('customer', loading.firstCustomer);
      keys.run('order_ref', loading.firstOrderRef);
      db.statement('DELETE FROM segment WHERE import_id = ?').run(loading.id);
      db.statement('DELETE FROM carried WHERE import_id = ?').run(loading.id);
      db.statement('DELETE FROM reject WHERE import_id = ?').run(loading.id);
      db.statement('DELETE FROM import WHERE id = ?').run(loading.id);
    });
  } finally {
    db.exec('PRAGMA secure_delete = FAST');
  }
}

type Table =
  | 'narrative'
  | 'customer'
  | 'order_ref'
  | 'term'
  | 'complaint_version'
  | 'order_version'
  | 'exposure_version';

function removeFrom(db: WritableDb, table: Table, key: 'id' | 'version_id', first: number): void {
  const remove = db.statement(`
    DELETE FROM ${table}
    WHERE ${key} >= (
      SELECT max(?, (SELECT min(${key}) FROM (SELECT ${key} FROM ${table} ORDER BY ${key} DESC LIMIT ?)))
    )`);
  for (;;) if (db.transaction(() => remove.run(first, ROWS_AT_ONCE)).changes < ROWS_AT_ONCE) return;
}

function removeExtras(db: WritableDb, { kind, firstVersion }: Loading): void {
  const remove = db.statement(`
    DELETE FROM extra
    WHERE kind = ? AND version_id IN (
      SELECT version_id FROM extra WHERE kind = ? AND version_id >= ? ORDER BY version_id DESC LIMIT ?
    )`);
  for (;;) if (db.transaction(() => remove.run(kind, kind, firstVersion, ROWS_AT_ONCE)).changes < ROWS_AT_ONCE) return;
}
