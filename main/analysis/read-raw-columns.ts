import type { FieldKind, RowKind } from '../../shared/model/fields.ts';
import { eachVisibleVersion, visibleFields, visibleVersions } from '../db/queries/visible-rows.ts';
import type { ReadableDb } from '../db/types.ts';

/** Columns as the store has them, in the order of the versions. `codes` are dictionary ids; 0 is absent. */
export type RawColumns = {
  n: number;
  versionId: Float64Array;
  instants: Record<string, Float64Array>;
  codes: Record<string, Int32Array>;
  numbers: Record<string, Float64Array>;
  flags: Record<string, Int8Array>;
};

type Column = Float64Array | Int32Array | Int8Array;

/** Reads the visible rows of a kind in one pass; null when there is none. A field that no row has is left out. */
export function readRawColumns(db: ReadableDb, kind: RowKind, asAt: number): RawColumns | null {
  const visible = visibleVersions(db, kind, asAt);
  if (visible.n === 0) return null;
  const fields = visibleFields(db, kind, asAt);
  const versionId = new Float64Array(visible.n);
  const columns: Column[] = fields.map((field) => emptyColumn(field.kind, visible.n));
  const counts = new Uint32Array(fields.length);
  eachVisibleVersion(db, kind, fields, visible, (row, index) => {
    versionId[index] = row[0] ?? 0;
    for (let at = 0; at < columns.length; at += 1) {
      const value = row[at + 1] ?? null;
      const column = columns[at];
      if (value === null || column === undefined) continue;
      column[index] = value;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  });
  const raw: RawColumns = { n: visible.n, versionId, instants: {}, codes: {}, numbers: {}, flags: {} };
  for (const [at, field] of fields.entries()) {
    const column = columns[at];
    if (column === undefined || counts[at] === 0) continue;
    if (column instanceof Int32Array) raw.codes[field.id] = column;
    else if (column instanceof Int8Array) raw.flags[field.id] = column;
    else if (field.kind === 'instant') raw.instants[field.id] = column;
    else raw.numbers[field.id] = column;
  }
  return raw;
}

function emptyColumn(kind: FieldKind, n: number): Column {
  if (kind === 'code' || kind === 'key') return new Int32Array(n);
  if (kind === 'flag') return new Int8Array(n).fill(-1);
  return new Float64Array(n).fill(Number.NaN);
}

/** The same columns with their rows in another order, or only some of them. */
export function reorder(raw: RawColumns, rows: Uint32Array): RawColumns {
  const pick = <T extends Column>(columns: Record<string, T>, make: (n: number) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, gather(column, rows, make(rows.length))]));
  return {
    n: rows.length,
    versionId: gather(raw.versionId, rows, new Float64Array(rows.length)),
    instants: pick(raw.instants, (n) => new Float64Array(n)),
    codes: pick(raw.codes, (n) => new Int32Array(n)),
    numbers: pick(raw.numbers, (n) => new Float64Array(n)),
    flags: pick(raw.flags, (n) => new Int8Array(n)),
  };
}

function gather<T extends Column>(from: T, rows: Uint32Array, to: T): T {
  for (let row = 0; row < rows.length; row += 1) to[row] = from[rows[row] ?? 0] ?? 0;
  return to;
}
