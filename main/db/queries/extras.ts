import type { RowKind } from '../../../shared/model/fields.ts';
import type { TextColumn } from '../../../shared/model/text-column.ts';
import { bulkInsert } from '../bulk-insert.ts';
import type { WritableDb } from '../types.ts';

/**
 * Keeps the unclaimed cells of versions, in the caller's transaction.
 * @param rows  row numbers of the column; row k became version `firstVersion` + k
 */
export function insertExtras(
  db: WritableDb,
  kind: RowKind,
  { bytes, offsets }: TextColumn,
  rows: Uint32Array,
  firstVersion: number,
): void {
  const { values, at, push, flush } = bulkInsert(db, 'extra', ['kind', 'version_id', 'cells'], ['cells']);
  for (const [k, row] of rows.entries()) {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? from;
    if (from === to) continue;
    const next = at();
    values[next] = kind;
    values[next + 1] = firstVersion + k;
    values[next + 2] = bytes.subarray(from, to);
    push();
  }
  flush();
}
