import type { Entity } from '../entities.ts';
import type { ReadableDb } from '../types.ts';

/** Versions of the rows of one scope that are dated within a span (ms UTC, both ends), whether visible or not. */
export function* datedRows(
  db: ReadableDb,
  { table, number, datedBy, fields }: Entity,
  scope: string,
  from: number,
  to: number,
): Generator<{ number: number; version: number }> {
  const column = fields.find(({ id }) => id === datedBy)?.column;
  if (column === undefined) throw new RangeError(`no column dates the rows of ${table}`);
  const spans = db
    .statement<{ importId: number }>(`SELECT id AS importId FROM import WHERE scope = ? AND status <> 'loading'`)
    .all(scope);
  const ofImport = new Set(spans.map(({ importId }) => importId));
  const rows = db.statement<{ number: number; version: number; importId: number }>(`
    SELECT ${number} AS number, id AS version, import_id AS importId
    FROM ${table}
    WHERE id > 0 AND ${column} BETWEEN ? AND ?`);
  for (const { number: of, version, importId } of rows.iterate(from, to)) {
    if (ofImport.has(importId)) yield { number: of, version };
  }
}
