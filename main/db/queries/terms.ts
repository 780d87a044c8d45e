import type { ReadableDb, WritableDb } from '../types.ts';

/** The id of a label of a code field; a new label gets the next one. */
export function termId(db: WritableDb, field: string, label: string): number {
  const find = db.statement<{ id: number }>('SELECT id FROM term WHERE field = ? AND label = ?');
  const found = find.get(field, label);
  if (found !== undefined) return found.id;
  const added = db.statement('INSERT INTO term (field, label) VALUES (?, ?)').run(field, label);
  return Number(added.lastInsertRowid);
}

/** The labels of a dictionary one by one, in the order of their ids. */
export function eachLabel(
  db: ReadableDb,
  table: 'term' | 'customer' | 'order_ref',
): IterableIterator<{ id: number; label: string }> {
  return db.statement<{ id: number; label: string }>(`SELECT id, label FROM ${table} ORDER BY id`).iterate();
}

export function highestId(
  db: ReadableDb,
  table: 'term' | 'customer' | 'order_ref' | 'complaint_version' | 'order_version' | 'exposure_version',
): number {
  return db.statement<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`).get()?.id ?? 0;
}
