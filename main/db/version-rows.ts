import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { bulkInsert } from './bulk-insert.ts';
import type { Entity, StoredField } from './entities.ts';
import type { WritableDb } from './types.ts';

export type VersionRows = {
  /** Stores row `row` of the batch as version `version` of the row numbered `number`. */
  readonly write: (batch: RecordBatch, row: number, number: number, version: number) => void;
  /** To be called once per batch, before its first `write`: `codes` are store ids by field. */
  readonly begin: (batch: RecordBatch, codes: Readonly<Record<string, Uint32Array>>) => void;
  readonly flush: () => void;
};

type Values = { ids: Uint32Array } | { flags: Int8Array } | { doubles: Float64Array; isInteger: boolean };

/** Writes versions with their narratives and unclaimed cells; one prepared statement a table, fitted to the import's fields. */
export function versionRows(
  db: WritableDb,
  entity: Entity,
  importId: number,
  fields: readonly StoredField[],
): VersionRows {
  const columns = ['id', entity.number, 'import_id', 'line', entity.id, ...fields.map(({ column }) => column)];
  const versions = bulkInsert(db, entity.table, columns);
  const narratives = bulkInsert(db, 'narrative', ['version_id', 'body'], ['body']);
  const extras = bulkInsert(db, 'extra', ['kind', 'version_id', 'cells']);
  let sources: Values[] = [];

  return {
    begin(batch, codes) {
      sources = fields.map((field) => valuesOf(batch, codes, field));
    },
    write(batch, row, number, version) {
      const { values } = versions;
      let at = versions.at();
      values[at++] = version;
      values[at++] = number;
      values[at++] = importId;
      values[at++] = batch.lines[row] ?? 0;
      values[at++] = batch.ids[row] ?? '';
      for (const source of sources) values[at++] = valueAt(source, row);
      versions.push();
      writeNarrative(batch, row, version);
      const cells = batch.extras[row] ?? null;
      if (cells === null) return;
      const to = extras.at();
      extras.values[to] = entity.kind;
      extras.values[to + 1] = version;
      extras.values[to + 2] = cells;
      extras.push();
    },
    flush() {
      versions.flush();
      narratives.flush();
      extras.flush();
    },
  };

  function writeNarrative(batch: RecordBatch, row: number, version: number): void {
    if (batch.narratives === null) return;
    const { bytes, offsets } = batch.narratives;
    const from = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? from;
    if (from === end) return;
    const to = narratives.at();
    narratives.values[to] = version;
    narratives.values[to + 1] = bytes.subarray(from, end);
    narratives.push();
  }
}

/** The fields of a kind that an import brings, in the order of the model. */
export function fieldsOf(entity: Entity, batch: RecordBatch): StoredField[] {
  return entity.fields.filter(
    ({ id }) => id in batch.instants || id in batch.codes || id in batch.numbers || id in batch.flags,
  );
}

function valuesOf(batch: RecordBatch, codes: Readonly<Record<string, Uint32Array>>, field: StoredField): Values {
  const ids = codes[field.id];
  if (ids !== undefined) return { ids };
  const flags = batch.flags[field.id];
  if (flags !== undefined) return { flags };
  const doubles = batch.instants[field.id] ?? batch.numbers[field.id];
  if (doubles === undefined) throw new RangeError(`field ${field.id} is missing from a later batch of the import`);
  return { doubles, isInteger: field.kind !== 'score' };
}

function valueAt(source: Values, row: number): number | null {
  if ('ids' in source) {
    const id = source.ids[row] ?? 0;
    return id === 0 ? null : id;
  }
  if ('flags' in source) {
    const flag = source.flags[row] ?? -1;
    return flag === -1 ? null : flag;
  }
  const value = source.doubles[row] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  return source.isInteger ? Math.round(value) : value;
}
