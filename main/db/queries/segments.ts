import type { RowKind } from '../../../shared/model/fields.ts';
import { entityOf, type StoredField } from '../entities.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { packColumn, unpackColumn, type Packing, type TypedColumn } from './pack-column.ts';

/**
 * The written rows of one chunk of an import once more, column by column: the columns of an analysis are put together from
 * these a hundred times faster than from rows. The rows are the truth; segments can be made from them again.
 */
export type Segment = {
  versionId: Float64Array;
  /** The fields of the chunk, or one of them; codes are dictionary ids, 0 absent. Unpacked when asked for. */
  columns: (only?: string) => Generator<[field: string, column: TypedColumn]>;
};

type Row = { head: string; data: Uint8Array };
/** Field, packing and place of its bytes in the data. */
type Head = readonly { field: string; packing: Packing; from: number; to: number }[];

const VERSION = 'versionId';

/** @param lend  gives a buffer of so many bytes, which is not needed afterwards */
export function insertSegment(
  db: WritableDb,
  target: { importId: number; kind: RowKind; firstVersion: number },
  columns: ReadonlyMap<string, TypedColumn>,
  lend: (bytes: number) => Uint8Array = (bytes) => new Uint8Array(bytes),
): void {
  const data = lend([...columns.values()].reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  const head = [...columns].map(([field, column]) => {
    const from = at;
    const { packing, bytes } = packColumn(column, (length) => data.subarray(from, from + length));
    const to = from + bytes.length;
    at = from + aligned(bytes.length);
    data.fill(0, to, at);
    return { field, packing, from, to };
  }) satisfies Head;
  db.statement('INSERT INTO segment (import_id, kind, first_version, head, data) VALUES (?, ?, ?, ?, ?)').run(
    target.importId,
    target.kind,
    target.firstVersion,
    JSON.stringify(head),
    data.subarray(0, at),
  );
}

/** A place that eight divides. */
function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** All segments of a kind in the order of their versions. */
export function* eachSegment(db: ReadableDb, kind: RowKind): Generator<Segment> {
  const read = db.statement<Row>('SELECT head, data FROM segment WHERE kind = ? ORDER BY first_version');
  for (const { head, data } of read.iterate(kind)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertSegment
    const parts = JSON.parse(head) as Head;
    const unpack = ({ packing, from, to }: Head[number]): TypedColumn => unpackColumn(packing, data.subarray(from, to));
    const version = parts.find(({ field }) => field === VERSION);
    const versionId = version === undefined ? null : unpack(version);
    if (!(versionId instanceof Float64Array)) throw new RangeError(`a segment of ${kind} without versions`);
    yield {
      versionId,
      *columns(only) {
        for (const part of parts) {
          if (part.field !== VERSION && (only ?? part.field) === part.field) yield [part.field, unpack(part)];
        }
      },
    };
  }
}

/** Makes the segments of a kind again from its rows, for example after rows were deleted. In the caller's transaction. */
export function rebuildSegments(db: WritableDb, kind: RowKind, rowsAtOnce = 5000): void {
  const entity = entityOf(kind);
  db.statement('DELETE FROM segment WHERE kind = ?').run(kind);
  const columns = ['id', 'import_id', ...entity.fields.map(({ column }) => column)].join(', ');
  const read = db
    .statement<(number | null)[]>(`SELECT ${columns} FROM ${entity.table} WHERE id > ? ORDER BY id LIMIT ?`)
    .raw();
  for (let after = 0; ;) {
    const rows = read.all(after, rowsAtOnce);
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return;
    const importId = first[1] ?? 0;
    const own = rows.filter((row) => row[1] === importId);
    insertSegment(db, { importId, kind, firstVersion: first[0] ?? 0 }, columnsOf(own, entity.fields));
    after = own.at(-1)?.[0] ?? 0;
  }
}

function columnsOf(rows: readonly (number | null)[][], fields: readonly StoredField[]): Map<string, TypedColumn> {
  const columns = new Map<string, TypedColumn>([[VERSION, Float64Array.from(rows, (row) => row[0] ?? 0)]]);
  for (const [at, field] of fields.entries()) {
    if (rows.every((row) => row[at + 2] === null)) continue;
    columns.set(field.id, columnOf(rows, at + 2, field));
  }
  return columns;
}

function columnOf(rows: readonly (number | null)[][], at: number, { kind }: StoredField): TypedColumn {
  if (kind === 'code' || kind === 'key') return Int32Array.from(rows, (row) => row[at] ?? 0);
  if (kind === 'flag') return Int8Array.from(rows, (row) => row[at] ?? -1);
  return Float64Array.from(rows, (row) => row[at] ?? Number.NaN);
}
