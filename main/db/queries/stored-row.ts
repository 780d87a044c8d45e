import { dictionaryOf, type Entity } from '../entities.ts';
import type { ReadableDb } from '../types.ts';

export type StoredRow = {
  /** By field id: labels of codes, numbers, null where absent. */
  values: Record<string, string | number | null>;
  narrative: string;
  extras: string | null;
};

/** All that the store keeps of one version, with labels in place of codes. */
export function readStoredRow(db: ReadableDb, { kind, table, fields }: Entity, version: number): StoredRow {
  const row = db.statement<Record<string, number | null>>(`SELECT * FROM ${table} WHERE id = ?`).get(version);
  const values: StoredRow['values'] = {};
  for (const field of fields) {
    const value = row?.[field.column] ?? null;
    const isCode = field.kind === 'code' || field.kind === 'key';
    values[field.id] = isCode && value !== null ? readLabel(db, field.id, value) : value;
  }
  const body = db.statement<{ body: string }>('SELECT body FROM narrative WHERE version_id = ?').get(version)?.body;
  const extra = db.statement<{ cells: string }>('SELECT cells FROM extra WHERE kind = ? AND version_id = ?');
  return {
    values,
    narrative: kind === 'complaints' ? (body ?? '') : '',
    extras: extra.get(kind, version)?.cells ?? null,
  };
}

function readLabel(db: ReadableDb, field: string, id: number): string | null {
  const sql = `SELECT label FROM ${dictionaryOf(field)} WHERE id = ?`;
  return db.statement<{ label: string }>(sql).get(id)?.label ?? null;
}
