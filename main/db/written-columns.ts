import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { StoredField } from './entities.ts';
import type { TypedColumn } from './queries/pack-column.ts';
import { gather } from './queries/raw-columns.ts';

/**
 * The columns of a segment: the values of the rows of a batch that were written, as they stand in the version table.
 * @param codes  dictionary ids by field, 0 absent
 * @param rows   row numbers of the batch; row k became version `firstVersion` + k
 */
export function writtenColumns(
  batch: RecordBatch,
  codes: Readonly<Record<string, Uint32Array>>,
  fields: readonly StoredField[],
  rows: Uint32Array,
  firstVersion: number,
): Map<string, TypedColumn> {
  const columns = new Map<string, TypedColumn>([['versionId', Float64Array.from(rows, (_, k) => firstVersion + k)]]);
  for (const { id, kind } of fields) {
    const ids = codes[id];
    const flags = batch.flags[id];
    const doubles = batch.instants[id] ?? batch.numbers[id];
    if (ids !== undefined) columns.set(id, gather(new Int32Array(ids.buffer), rows, new Int32Array(rows.length)));
    else if (flags !== undefined) columns.set(id, gather(flags, rows, new Int8Array(rows.length)));
    else if (doubles !== undefined) {
      const values = gather(doubles, rows, new Float64Array(rows.length));
      columns.set(id, kind === 'score' ? values : rounded(values));
    }
  }
  return columns;
}

function rounded(values: Float64Array): Float64Array {
  for (let row = 0; row < values.length; row += 1) values[row] = Math.round(values[row] ?? Number.NaN);
  return values;
}
