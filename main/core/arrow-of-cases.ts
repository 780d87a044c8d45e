import {
  Dictionary,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
  type Vector,
} from 'apache-arrow';
import { COMPLAINT_FIELDS } from '../../shared/model/fields.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';

/**
 * Selected cases as an Arrow IPC stream: `versionId`, instants (milliseconds UTC, NaN absent) and every coded field as a
 * dictionary column (null absent). Keys of persons and orders stay in the store. Built from typed arrays, so that the
 * page only reads (building needs eval, which its policy forbids).
 * @param rows  ascending row numbers
 */
export function arrowOfCases(cases: CaseColumns, rows: Uint32Array): Uint8Array {
  const columns: Record<string, Vector> = { versionId: makeVector(take(cases.versionId, rows)) };
  for (const [id, column] of Object.entries(cases.instants)) columns[id] = makeVector(take(column, rows));
  for (const { id, kind } of COMPLAINT_FIELDS) {
    const codes = cases.codes[id];
    if (kind === 'code' && codes !== undefined) columns[id] = dictionaryVector(codes, cases.labels[id] ?? [], rows);
  }
  return tableToIPC(new Table(columns), 'stream');
}

function take(column: Float64Array, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
}

function dictionaryVector(codes: Int32Array, labels: readonly string[], rows: Uint32Array): Vector {
  const data = Int32Array.from(rows, (row) => codes[row] ?? -1);
  const bitmap = new Uint8Array(Math.ceil(data.length / 64) * 8);
  let nullCount = 0;
  for (const [i, code] of data.entries()) {
    if (code < 0) {
      nullCount += 1;
      data[i] = 0;
    } else bitmap[i >> 3] = (bitmap[i >> 3] ?? 0) | (1 << (i & 7));
  }
  const type = new Dictionary(new Utf8(), new Int32());
  const dictionary = vectorFromArray([...labels], new Utf8());
  return makeVector(makeData({ type, data, dictionary, nullBitmap: bitmap, nullCount, length: data.length }));
}
