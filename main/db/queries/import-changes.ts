import type { ImportChanges } from '../../../shared/model/import-preview.ts';
import type { RowKind } from '../../../shared/model/fields.ts';
import { entityOf, type Entity } from '../entities.ts';
import type { ReadableDb } from '../types.ts';
import { readStoredRow } from './stored-row.ts';
import { headVersions } from './visible-rows.ts';

/** Rows compared field by field; more would keep people waiting. */
const MOST_COMPARED = 20_000;
const MOST_SAMPLES = 20;

type Pair = { id: string; before: number; after: number };

/** What an import changed in rows that the finished imports before it had brought. */
export function readImportChanges(db: ReadableDb, importId: number, kind: RowKind): ImportChanges {
  const entity = entityOf(kind);
  const pairs = changedRows(db, entity, importId);
  const counts = new Map<string, number>();
  const samples: ImportChanges['samples'][number][] = [];
  const compared = pairs.slice(0, MOST_COMPARED);
  for (const pair of compared) {
    const fields = changedFields(db, entity, pair);
    for (const { field } of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
    if (samples.length < MOST_SAMPLES && fields.length > 0) samples.push({ id: pair.id, fields });
  }
  return {
    changed: pairs.length,
    compared: compared.length,
    fields: [...counts]
      .map(([field, n]) => ({ field, n }))
      .toSorted((a, b) => b.n - a.n || (a.field < b.field ? -1 : 1)),
    samples,
  };
}

/** Rows that the import wrote and that another version stood for before it. */
function changedRows(db: ReadableDb, { kind, table, number, id }: Entity, importId: number): Pair[] {
  const heads = headVersions(db, kind, importId - 1);
  const first = db
    .statement<{ first: number }>('SELECT first_version AS first FROM import WHERE id = ?')
    .get(importId)?.first;
  const next = db
    .statement<{ next: number | null }>('SELECT min(first_version) AS next FROM import WHERE id > ? AND kind = ?')
    .get(importId, kind)?.next;
  const rows = db.statement<{ version: number; number: number; caseId: string }>(`
    SELECT id AS version, ${number} AS number, ${id} AS caseId
    FROM ${table}
    WHERE id >= ? AND id < ?
    ORDER BY id`);
  const pairs: Pair[] = [];
  for (const row of rows.iterate(first ?? 0, next ?? Number.MAX_SAFE_INTEGER)) {
    const before = heads[row.number] ?? 0;
    if (before !== 0 && before !== row.version) pairs.push({ id: row.caseId, before, after: row.version });
  }
  return pairs;
}

function changedFields(
  db: ReadableDb,
  entity: Entity,
  { before, after }: Pair,
): { field: string; before: string | number | null; after: string | number | null }[] {
  const old = readStoredRow(db, entity, before);
  const now = readStoredRow(db, entity, after);
  const fields = entity.fields
    .filter(({ id }) => old.values[id] !== now.values[id])
    .map(({ id }) => ({ field: id, before: old.values[id] ?? null, after: now.values[id] ?? null }));
  if (old.narrative !== now.narrative) fields.push({ field: 'narrative', before: old.narrative, after: now.narrative });
  if (old.extras !== now.extras) fields.push({ field: 'extras', before: old.extras, after: now.extras });
  return fields;
}
