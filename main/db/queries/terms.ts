import type { Entity } from '../entities.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

/** The id of a label of a code field; a new label gets the next one. */
export function termId(db: WritableDb, field: string, label: string): number {
  const found = findTerm(db, field, label);
  if (found !== null) return found;
  const added = db.statement('INSERT INTO term (field, label) VALUES (?, ?)').run(field, label);
  return Number(added.lastInsertRowid);
}

/** The id of a label of a code field, or null. */
export function findTerm(db: ReadableDb, field: string, label: string): number | null {
  return (
    db.statement<{ id: number }>('SELECT id FROM term WHERE field = ? AND label = ?').get(field, label)?.id ?? null
  );
}

/** The key of a customer number. */
export function customerLabel(db: ReadableDb, id: number): string {
  return db.statement<{ label: string }>('SELECT label FROM customer WHERE id = ?').get(id)?.label ?? '';
}

const LABELS_AT_ONCE = 10_000;

/** The labels of a dictionary one by one, in the order of their ids, from an id on. */
export function eachLabel(
  db: ReadableDb,
  table: 'term' | 'customer' | 'order_ref',
  visit: (id: number, label: string) => void,
  from = 1,
): void {
  const read = db.statement<[number, string]>(`SELECT id, label FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`).raw();
  for (let after = from - 1; ;) {
    const page = read.all(after, LABELS_AT_ONCE);
    for (const [id, label] of page) visit(id, label);
    if (page.length < LABELS_AT_ONCE) return;
    after = page.at(-1)?.[0] ?? 0;
  }
}

export function highestId(db: ReadableDb, table: 'term' | 'customer' | 'order_ref' | Entity['table']): number {
  return db.statement<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`).get()?.id ?? 0;
}
