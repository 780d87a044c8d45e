import type { FieldKind, RowKind } from '../../../shared/model/fields.ts';
import type { ReadableDb } from '../types.ts';
import type { TypedColumn } from './pack-column.ts';
import { eachSegment } from './segments.ts';
import { visibleFields, visibleVersions } from './visible-rows.ts';

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

/**
 * The visible rows of a kind; null when there is none. A field that no visible row has is left out.
 * @param of  `visible`: other versions than those that are seen; `wanted`: fields to read, all when left out
 */
export function readRawColumns(
  db: ReadableDb,
  kind: RowKind,
  asAt: number,
  of: { visible?: ReturnType<typeof visibleVersions>; wanted?: readonly string[] } = {},
): RawColumns | null {
  const { wanted, visible = visibleVersions(db, kind, asAt) } = of;
  const { n, flags } = visible;
  if (n === 0) return null;
  const fields = visibleFields(db, kind, asAt).filter(({ id }) => wanted?.includes(id) ?? true);
  const versionId = new Float64Array(n);
  const columns = new Map(fields.map((field) => [field.id, emptyColumn(field.kind, n)]));
  let row = 0;
  for (const segment of eachSegment(db, kind)) {
    const kept = keptRows(segment.versionId, flags);
    if (kept.length === 0) continue;
    place(versionId, row, segment.versionId, kept);
    for (const [id, from] of segment.columns()) {
      const to = columns.get(id);
      if (to !== undefined) place(to, row, from, kept);
    }
    row += kept.length;
  }
  if (row !== n) throw new RangeError(`${n} visible rows of ${kind}, but ${row} in their segments`);
  const raw: RawColumns = { n, versionId, instants: {}, codes: {}, numbers: {}, flags: {} };
  for (const field of fields) {
    const column = columns.get(field.id);
    if (column === undefined || isEmpty(column)) continue;
    if (column instanceof Int32Array) raw.codes[field.id] = column;
    else if (column instanceof Int8Array) raw.flags[field.id] = column;
    else if (field.kind === 'instant') raw.instants[field.id] = column;
    else raw.numbers[field.id] = column;
  }
  return raw;
}

/** An array for a field's values, filled with what means absent: NaN, code 0, flag -1. */
export function emptyColumn(kind: FieldKind, n: number): Column {
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

/** Copies values by row number; one loop per array type keeps it fast. */
export function gather<T extends Column>(from: T, rows: Uint32Array, to: T): T {
  if (from instanceof Float64Array) gatherDoubles(from, rows, to);
  else for (let row = 0; row < rows.length; row += 1) to[row] = from[rows[row] ?? 0] ?? 0;
  return to;
}

function gatherDoubles(from: Float64Array, rows: Uint32Array, to: Column): void {
  for (let row = 0; row < rows.length; row += 1) to[row] = from[rows[row] ?? 0] ?? Number.NaN;
}

function keptRows(versionId: Float64Array, flags: Uint8Array): Uint32Array {
  const kept = new Uint32Array(versionId.length);
  let n = 0;
  for (let row = 0; row < versionId.length; row += 1) if (flags[versionId[row] ?? 0] === 1) kept[n++] = row;
  return kept.subarray(0, n);
}

function place(to: Column, at: number, from: TypedColumn, kept: Uint32Array): void {
  if (kept.length === from.length) to.set(from, at);
  else for (let row = 0; row < kept.length; row += 1) to[at + row] = from[kept[row] ?? 0] ?? 0;
}

function isEmpty(column: Column): boolean {
  if (column instanceof Float64Array) return column.every((value) => Number.isNaN(value));
  return column instanceof Int8Array ? column.every((value) => value === -1) : column.every((value) => value === 0);
}
