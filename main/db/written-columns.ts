import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { StoredField } from './entities.ts';
import type { TypedColumn } from './queries/pack-column.ts';
import { gather } from './queries/raw-columns.ts';
import { scratchArrays } from './scratch.ts';

/**
 * Gives the columns of a segment: the values of the rows of a batch that were written, as they stand in the version table; good until
 * the next call.
 * @param codes  dictionary ids by field, 0 absent
 * @param rows   row numbers of the batch; row k became version `firstVersion` + k
 */
export type WrittenColumns = (
  batch: RecordBatch,
  codes: Readonly<Record<string, Uint32Array>>,
  fields: readonly StoredField[],
  rows: Uint32Array,
  firstVersion: number,
) => Map<string, TypedColumn>;

export function writtenColumns(): WrittenColumns {
  const doublesOf = scratchArrays((length) => new Float64Array(length));
  const integersOf = scratchArrays((length) => new Int32Array(length));
  const flagsOf = scratchArrays((length) => new Int8Array(length));

  return (batch, codes, fields, rows, firstVersion) => {
    const n = rows.length;
    const versions = doublesOf('versionId', n);
    for (let k = 0; k < n; k += 1) versions[k] = firstVersion + k;
    const columns = new Map<string, TypedColumn>([['versionId', versions]]);
    for (const { id, kind } of fields) {
      const ids = codes[id];
      const flags = batch.flags[id];
      const doubles = batch.instants[id] ?? batch.numbers[id];
      if (ids !== undefined) {
        columns.set(id, gather(new Int32Array(ids.buffer, ids.byteOffset, ids.length), rows, integersOf(id, n)));
      } else if (flags !== undefined) columns.set(id, gather(flags, rows, flagsOf(id, n)));
      else if (doubles !== undefined) {
        const values = gather(doubles, rows, doublesOf(id, n));
        columns.set(id, kind === 'score' ? values : rounded(values));
      }
    }
    return columns;
  };
}

function rounded(values: Float64Array): Float64Array {
  for (let row = 0; row < values.length; row += 1) values[row] = Math.round(values[row] ?? Number.NaN);
  return values;
}
