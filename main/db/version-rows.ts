import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { TextColumn } from '../../shared/model/text-column.ts';
import type { Entity, StoredField } from './entities.ts';
import { scratchArrays } from './scratch.ts';
import { integerType, putNumber, putVarint, realType, SIZES, textType, varintSize } from './staging/record-bytes.ts';
import { LONGEST_RECORD } from './staging/table-pages.ts';
import type { StagedTables } from './staging/staged-tables.ts';
import type { WritableDb } from './types.ts';

export type VersionRows = {
  /** To be called once per batch, before its first `write`: `codes` are store ids by field. */
  readonly begin: (batch: RecordBatch, codes: Readonly<Record<string, Uint32Array>>) => void;
  /** Stages row `row` of the batch, with its narrative, as version `version` of the row numbered `number`. */
  readonly write: (row: number, number: number, version: number) => void;
};

/** So that the head of a record never needs more than one byte for its length. */
const MOST_COLUMNS = 120;

type Column = { name: string; notnull: number; dflt_value: string | null };

/** Stages versions as records of their table: whole numbers but for the source's own id and scores. */
export function versionRows(
  db: WritableDb,
  staged: StagedTables,
  entity: Entity,
  importing: { id: number; fields: readonly StoredField[] },
): VersionRows {
  const info = db.statement<Column>('SELECT name, "notnull", dflt_value FROM pragma_table_info(?)');
  const columns = info.all(entity.table);
  const idAt = columns.findIndex(({ name }) => name === entity.id);
  if (columns.length > MOST_COLUMNS) throw new RangeError(`${entity.table} has ${columns.length} columns`);
  const insertLong = db.statement(
    `INSERT INTO ${entity.table} (${columns.map(({ name }) => name).join(', ')}) VALUES (${columns.map(({ name }) => (name === entity.id ? 'CAST(? AS TEXT)' : '?')).join(', ')})`,
  );
  const filled = filledColumns(columns, entity, importing.fields);
  const count = filled.length;
  const positions = Uint8Array.from(filled, ({ position }) => position);
  const areReal = Uint8Array.from(filled, ({ field }) => Number(field?.kind === 'score'));
  const areRequired = Uint8Array.from(filled, ({ position }) => columns[position]?.notnull ?? 0);
  const numberAt = filled.findIndex(({ name }) => name === entity.number);
  const before = filled.filter(({ position }) => position < idAt).length;
  // What a record leaves out at its end has its default, NULL: so it is with columns that came later.
  const last = filled.at(-1)?.position ?? 0;
  const width = columns.slice(last + 1).every(({ dflt_value }) => dflt_value === null) ? last + 1 : columns.length;
  const types = new Uint8Array(count);
  const scratch = scratchArrays((length) => new Float64Array(length));
  let batch: RecordBatch | null = null;
  /** The values of the batch, column by column; NaN is NULL. In one array, because a row takes one of each. */
  let values = new Float64Array(0);
  let rows = 0;

  function writeLong(row: number, version: number, id: Uint8Array): void {
    const all: unknown[] = columns.map(() => null);
    for (const [k, { position }] of filled.entries()) {
      const value = values[k * rows + row] ?? Number.NaN;
      all[position] = Number.isNaN(value) ? null : value;
    }
    all[0] = version;
    all[idAt] = id;
    insertLong.run(...all);
  }

  return {
    begin(next, codes) {
      batch = next;
      rows = next.rows;
      values = scratch('values', count * rows);
      for (const [k, { name, field }] of filled.entries()) {
        const own = values.subarray(k * rows, (k + 1) * rows);
        if (field !== null) putValues(next, codes, field, own);
        else if (name === 'line') own.set(next.lines);
        else if (name === 'import_id') own.fill(importing.id);
      }
    },
    write(row, number, version) {
      if (batch === null) throw new RangeError('no batch was begun');
      const { bytes: ids, offsets } = batch.ids;
      const from = offsets[row] ?? 0;
      const length = (offsets[row + 1] ?? from) - from;
      const idType = textType(length);
      const idTypeSize = varintSize(idType);
      const head = width + idTypeSize;
      values[numberAt * rows + row] = number;
      if (batch.narratives !== null && hasText(batch.narratives, row)) {
        staged.texts.narrative.add(version, batch.narratives, row);
      }
      let size = head + length;
      for (let k = 0; k < count; k++) {
        const value = values[k * rows + row] ?? Number.NaN;
        const type = areReal[k] === 1 ? realType(value) : integerType(value);
        if (type === 0 && areRequired[k] === 1)
          throw new RangeError(`${entity.table}.${columns[positions[k] ?? 0]?.name} is empty`);
        types[k] = type;
        size += SIZES[type] ?? 0;
      }
      if (size > LONGEST_RECORD) return writeLong(row, version, ids.subarray(from, from + length));
      const start = staged.versions.add(version, size);
      const bytes = staged.versions.bytes();
      bytes[start] = head;
      for (let at = start + 1; at < start + head; at++) bytes[at] = 0;
      const at = putColumns(bytes, start + head, start + 1, row, 0, before);
      putVarint(bytes, start + 1 + idAt, idType);
      for (let byte = 0; byte < length; byte++) bytes[at + byte] = ids[from + byte] ?? 0;
      putColumns(bytes, at + length, start + idTypeSize, row, before, count);
    },
  };

  /** Types go from `head` on, by position, values from `at` on; gives where they end. */
  function putColumns(bytes: Buffer, at: number, head: number, row: number, from: number, to: number): number {
    let end = at;
    for (let k = from; k < to; k++) {
      const type = types[k] ?? 0;
      bytes[head + (positions[k] ?? 0)] = type;
      end = putNumber(bytes, end, type, values[k * rows + row] ?? 0);
    }
    return end;
  }
}

type FilledColumn = { name: string; position: number; field: StoredField | null };

/** The columns of the table that an import fills, but for the version's and the source's own id, by position. */
function filledColumns(columns: readonly Column[], entity: Entity, fields: readonly StoredField[]): FilledColumn[] {
  const own = [entity.number, 'import_id', 'line'].map((name) => ({ name, field: null }));
  return [...own, ...fields.map((field) => ({ name: field.column, field }))]
    .map(({ name, field }) => ({ name, field, position: columns.findIndex((column) => column.name === name) }))
    .sort((a, b) => a.position - b.position);
}

function hasText({ offsets }: TextColumn, row: number): boolean {
  return offsets[row] !== offsets[row + 1];
}

/** The fields of a kind that an import brings, in the order of the model. */
export function fieldsOf(entity: Entity, batch: RecordBatch): StoredField[] {
  return entity.fields.filter(
    ({ id }) =>
      id in batch.instants || id in batch.codes || id in batch.keys || id in batch.numbers || id in batch.flags,
  );
}

function putValues(
  batch: RecordBatch,
  codes: Readonly<Record<string, Uint32Array>>,
  field: StoredField,
  out: Float64Array,
): void {
  const ids = codes[field.id];
  if (ids !== undefined) return putIds(out, ids);
  const flags = batch.flags[field.id];
  if (flags !== undefined) return putFlags(out, flags);
  const doubles = batch.instants[field.id] ?? batch.numbers[field.id];
  if (doubles === undefined) throw new RangeError(`field ${field.id} is missing from a later batch of the import`);
  if (field.kind === 'score') out.set(doubles);
  else for (let row = 0; row < out.length; row += 1) out[row] = Math.round(doubles[row] ?? Number.NaN);
}

function putIds(out: Float64Array, ids: Uint32Array): void {
  for (let row = 0; row < out.length; row += 1) out[row] = ids[row] || Number.NaN;
}

function putFlags(out: Float64Array, flags: Int8Array): void {
  for (let row = 0; row < out.length; row += 1) {
    const flag = flags[row] ?? -1;
    out[row] = flag === -1 ? Number.NaN : flag;
  }
}
