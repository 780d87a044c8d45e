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

/** A column that the import fills: NaN is NULL. */
type Filled = { values: Float64Array; isReal: boolean; position: number; isRequired: boolean };

const NONE: Filled = { values: new Float64Array(0), isReal: false, position: 0, isRequired: false };

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
  const scratch = scratchArrays((length) => new Float64Array(length));
  let batch: RecordBatch | null = null;
  let numbers = new Float64Array(0);
  let before: Filled[] = [];
  let after: Filled[] = [];
  let filled: Filled[] = [];
  let types = new Uint8Array(0);
  let width = columns.length;

  function filledColumn(name: string, values: Float64Array, isReal = false): Filled {
    const position = columns.findIndex((column) => column.name === name);
    return { values, isReal, position, isRequired: columns[position]?.notnull === 1 };
  }

  function writeLong(row: number, version: number, id: Uint8Array): void {
    const values: unknown[] = columns.map(() => null);
    for (const { position, values: all } of filled) {
      const value = all[row] ?? Number.NaN;
      values[position] = Number.isNaN(value) ? null : value;
    }
    values[0] = version;
    values[idAt] = id;
    insertLong.run(...values);
  }

  return {
    begin(next, codes) {
      batch = next;
      numbers = scratch(entity.number, next.rows);
      const lines = scratch('line', next.rows);
      lines.set(next.lines);
      filled = [
        filledColumn(entity.number, numbers),
        filledColumn('import_id', scratch('import_id', next.rows).fill(importing.id)),
        filledColumn('line', lines),
        ...importing.fields.map((field) => {
          const values = valuesOf(next, codes, field, scratch(field.column, next.rows));
          return filledColumn(field.column, values, field.kind === 'score');
        }),
      ].sort((a, b) => a.position - b.position);
      before = filled.filter(({ position }) => position < idAt);
      after = filled.filter(({ position }) => position > idAt);
      types = new Uint8Array(filled.length);
      // What a record leaves out at its end has its default, NULL: so it is with columns that came later.
      const last = filled.at(-1)?.position ?? 0;
      width = columns.slice(last + 1).every(({ dflt_value }) => dflt_value === null) ? last + 1 : columns.length;
    },
    write(row, number, version) {
      if (batch === null) throw new RangeError('no batch was begun');
      const { bytes: ids, offsets } = batch.ids;
      const from = offsets[row] ?? 0;
      const length = (offsets[row + 1] ?? from) - from;
      const idType = textType(length);
      const idTypeSize = varintSize(idType);
      const head = width + idTypeSize;
      numbers[row] = number;
      if (batch.narratives !== null && hasText(batch.narratives, row)) {
        staged.texts.narrative.add(version, batch.narratives, row);
      }
      let size = head + length;
      for (let k = 0; k < filled.length; k++) {
        const { values, isReal, isRequired, position } = filled[k] ?? NONE;
        const value = values[row] ?? Number.NaN;
        const type = isReal ? realType(value) : integerType(value);
        if (type === 0 && isRequired) throw new RangeError(`${entity.table}.${columns[position]?.name} is empty`);
        types[k] = type;
        size += SIZES[type] ?? 0;
      }
      if (size > LONGEST_RECORD) return writeLong(row, version, ids.subarray(from, from + length));
      const start = staged.versions.add(version, size);
      const bytes = staged.versions.bytes();
      bytes[start] = head;
      for (let at = start + 1; at < start + head; at++) bytes[at] = 0;
      let at = start + head;
      let k = 0;
      for (const { values, position } of before) {
        const type = types[k++] ?? 0;
        bytes[start + 1 + position] = type;
        at = putNumber(bytes, at, type, values[row] ?? 0);
      }
      putVarint(bytes, start + 1 + idAt, idType);
      for (let byte = 0; byte < length; byte++) bytes[at + byte] = ids[from + byte] ?? 0;
      at += length;
      const shift = start + idTypeSize;
      for (const { values, position } of after) {
        const type = types[k++] ?? 0;
        bytes[shift + position] = type;
        at = putNumber(bytes, at, type, values[row] ?? 0);
      }
    },
  };
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

function valuesOf(
  batch: RecordBatch,
  codes: Readonly<Record<string, Uint32Array>>,
  field: StoredField,
  out: Float64Array,
): Float64Array {
  const ids = codes[field.id];
  if (ids !== undefined) return setToIds(out, ids);
  const flags = batch.flags[field.id];
  if (flags !== undefined) return setToFlags(out, flags);
  const doubles = batch.instants[field.id] ?? batch.numbers[field.id];
  if (doubles === undefined) throw new RangeError(`field ${field.id} is missing from a later batch of the import`);
  if (field.kind === 'score') return doubles;
  for (let row = 0; row < out.length; row += 1) out[row] = Math.round(doubles[row] ?? Number.NaN);
  return out;
}

function setToIds(out: Float64Array, ids: Uint32Array): Float64Array {
  for (let row = 0; row < out.length; row += 1) out[row] = ids[row] || Number.NaN;
  return out;
}

function setToFlags(out: Float64Array, flags: Int8Array): Float64Array {
  for (let row = 0; row < out.length; row += 1) {
    const flag = flags[row] ?? -1;
    out[row] = flag === -1 ? Number.NaN : flag;
  }
  return out;
}
