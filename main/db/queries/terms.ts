import type { ReadableDb, WritableDb } from '../types.ts';

/** The id of a label of a code field; a new label gets the next one. */
export function termId(db: WritableDb, field: string, label: string): number {
  const found = db.statement('SELECT id FROM term WHERE field = ? AND label = ?').get(field, label) as
    | { id: number }
    | undefined;
  if (found !== undefined) return found.id;
  const added = db.statement('INSERT INTO term (field, label) VALUES (?, ?)').run(field, label);
  return Number(added.lastInsertRowid);
}

/** Labels by id of one key dictionary or of the terms, for ids 1 … n; empty where an id is not used. */
export function readLabels(db: ReadableDb, table: 'term' | 'customer' | 'order_ref'): string[] {
  const labels: string[] = [''];
  for (const found of db.statement(`SELECT id, label FROM ${table} ORDER BY id`).iterate()) {
    const row = found as { id: number; label: string };
    while (labels.length < row.id) labels.push('');
    labels.push(row.label);
  }
  return labels;
}

export function highestId(
  db: ReadableDb,
  table: 'term' | 'complaint_version' | 'order_version' | 'exposure_version',
): number {
  const row = db.statement(`SELECT max(id) AS id FROM ${table}`).get() as { id: number | null };
  return row.id ?? 0;
}
