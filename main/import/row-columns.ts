import type { CodeColumn, RecordBatch } from '../../shared/model/record-batch.ts';
import type { TextColumn } from '../../shared/model/text-column.ts';
import { newKeyTexts, packTexts, takeKeyTexts, type KeyTexts } from './bytes/key-texts.ts';
import { newLongTexts, putText, takeTexts, textAt, type LongTexts } from './bytes/long-texts.ts';
import type { LendBuffer } from './reader/buffer-pool.ts';
import { keyDictionary, type KeyDictionary } from './key-dictionary.ts';
import type { MappedRow } from './mapped-row.ts';
import type { FieldPlan, MappingPlan } from './mapping-plan.ts';

/**
 * One field of the rows being collected. Dictionaries of codes outlive the batch, so codes stay valid for the whole import;
 * keys, of which there may be millions, stay texts until the store numbers them.
 */
export type FieldColumn =
  | { kind: 'float'; plan: FieldPlan; values: Float64Array }
  | { kind: 'flag'; plan: FieldPlan; values: Int8Array }
  | { kind: 'code'; plan: FieldPlan; values: Int32Array; dictionary: KeyDictionary }
  | { kind: 'key' | 'id'; plan: FieldPlan; values: (string | null)[]; texts: KeyTexts }
  | { kind: 'text'; plan: FieldPlan; texts: LongTexts };

/** Rows in the making, column by column. Row `rows` is the one being filled; it counts once `rows` is raised. */
export type RowColumns = {
  capacity: number;
  rows: number;
  lines: Uint32Array;
  /** Ids by row; undefined where the id column has it. */
  ids: (string | undefined)[];
  extras: (string | null)[];
  fields: readonly FieldColumn[];
};

/** @param encoding  `latin1` where texts are byte strings of UTF-8 */
export function newRowColumns(plan: MappingPlan, capacity: number, encoding: 'latin1' | 'utf8'): RowColumns {
  return {
    capacity,
    rows: 0,
    lines: new Uint32Array(capacity),
    ids: Array<undefined>(capacity).fill(undefined),
    extras: Array<null>(capacity).fill(null),
    fields: plan.fields.map((field) => newFieldColumn(field, capacity, encoding)),
  };
}

function newFieldColumn(plan: FieldPlan, capacity: number, encoding: 'latin1' | 'utf8'): FieldColumn {
  switch (plan.field.kind) {
    case 'id':
    case 'key':
      return { kind: plan.field.kind, plan, values: Array<null>(capacity).fill(null), texts: newKeyTexts(capacity) };
    case 'text':
      return { kind: 'text', plan, texts: newLongTexts(capacity, encoding) };
    case 'flag':
      return { kind: 'flag', plan, values: new Int8Array(capacity) };
    case 'code':
      return { kind: 'code', plan, values: new Int32Array(capacity), dictionary: keyDictionary() };
    default:
      return { kind: 'float', plan, values: new Float64Array(capacity) };
  }
}

/** Code of a label, new or known. */
export function codeOf({ dictionary }: Extract<FieldColumn, { kind: 'code' }>, label: string): number {
  const known = dictionary.find(label);
  return known < 0 ? dictionary.add(label) : known;
}

/** True when row `i` has nothing in this field. */
export function isAbsentAt(column: FieldColumn, i: number): boolean {
  switch (column.kind) {
    case 'float':
      return Number.isNaN(column.values[i]);
    case 'flag':
    case 'code':
      return (column.values[i] ?? -1) < 0;
    case 'text':
      return column.texts.offsets[i] === column.texts.offsets[i + 1];
    default:
      return column.texts.ends[i] === 0 && (column.values[i] ?? null) === null;
  }
}

/** The key of row `i`, as text or from its bytes. */
export function keyAt({ values, texts }: Extract<FieldColumn, { kind: 'key' | 'id' }>, i: number): string | null {
  const end = texts.ends[i] ?? 0;
  return end > 0 ? texts.bytes.toString('latin1', texts.starts[i], end) : (values[i] ?? null);
}

/** Puts a text into row `i`, in place of what may stand there as bytes. */
export function putKey(
  { values, texts }: Extract<FieldColumn, { kind: 'key' | 'id' }>,
  i: number,
  key: string | null,
): void {
  values[i] = key;
  texts.ends[i] = 0;
}

/** Row `i` as values by field: instants and numbers as they are, codes as labels; null is absent. */
export function takeRow(columns: RowColumns, i: number, cells: readonly string[]): MappedRow {
  return {
    line: columns.lines[i] ?? 0,
    id: columns.ids[i] ?? '',
    values: columns.fields.map((column) => {
      if (isAbsentAt(column, i)) return null;
      if (column.kind === 'text') return textAt(column.texts, i);
      return column.kind === 'code'
        ? (column.dictionary.labels[column.values[i] ?? -1] ?? null)
        : (column.values[i] ?? null);
    }),
    extra: columns.extras[i] ?? null,
    cells,
  };
}

/** Adds a row given as values (one that was folded from several). */
export function putRow(columns: RowColumns, row: MappedRow): void {
  const i = columns.rows++;
  columns.lines[i] = row.line;
  columns.ids[i] = row.id;
  columns.extras[i] = row.extra;
  columns.fields.forEach((column, f) => {
    const value = row.values[f] ?? null;
    if (column.kind === 'float') column.values[i] = typeof value === 'number' ? value : Number.NaN;
    else if (column.kind === 'flag') column.values[i] = typeof value === 'number' ? value : -1;
    else if (column.kind === 'code') column.values[i] = value === null ? -1 : codeOf(column, String(value));
    else if (column.kind === 'text') putText(column.texts, i, value === null ? null : String(value));
    else putKey(column, i, value === null ? null : String(value));
  });
}

/** The rows collected so far as one batch, in buffers that are lent; the columns are empty afterwards. */
export function takeBatch(columns: RowColumns, plan: MappingPlan, lend: LendBuffer): RecordBatch {
  const n = columns.rows;
  const instants: Record<string, Float64Array> = {};
  const codes: Record<string, CodeColumn> = {};
  const keys: Record<string, TextColumn> = {};
  const numbers: Record<string, Float64Array> = {};
  const flags: Record<string, Int8Array> = {};
  let narratives: TextColumn | null = null;
  for (const column of columns.fields) {
    const { id, kind } = column.plan.field;
    if (column.kind === 'float') (kind === 'instant' ? instants : numbers)[id] = doublesOf(column.values, n, lend);
    else if (column.kind === 'flag') flags[id] = flagsOf(column.values, n, lend);
    else if (column.kind === 'code')
      codes[id] = { codes: codesOf(column.values, n, lend), labels: column.dictionary.labels };
    else if (column.kind === 'text') narratives = takeTexts(column.texts, n, lend);
    else if (column.kind === 'key') keys[id] = takeKeys(column, n, lend);
  }
  const hasMoney = plan.fields.some(({ field }) => field.kind === 'money');
  if (hasMoney && plan.currency !== null && codes['currency'] === undefined) {
    codes['currency'] = { codes: new Int32Array(n), labels: [plan.currency] };
  }
  const hasExtras = columns.extras.some((extra) => extra !== null);
  const extras = hasExtras ? packTexts(columns.extras, n, lend) : null;
  if (hasExtras) columns.extras.fill(null);
  columns.rows = 0;
  return {
    kind: plan.kind,
    rows: n,
    lines: linesOf(columns.lines, n, lend),
    ids: takeIds(columns, n, lend),
    instants,
    keys,
    codes,
    numbers,
    flags,
    narratives,
    extras,
  };
}

function takeKeys(
  { texts, values }: Extract<FieldColumn, { kind: 'key' | 'id' }>,
  n: number,
  lend: LendBuffer,
): TextColumn {
  const taken = takeKeyTexts(texts, n, (i) => values[i] ?? null, lend);
  values.fill(null);
  return taken;
}

/** Ids as the mapper put them (those made of the content stand in a list of their own), else from the id column. */
function takeIds({ ids, fields }: RowColumns, n: number, lend: LendBuffer): TextColumn {
  const column = fields.find(({ kind }) => kind === 'id');
  const taken = column?.kind === 'id' ? takeOwnIds(ids, column, n, lend) : packTexts(ids, n, lend);
  ids.fill(undefined);
  return taken;
}

function takeOwnIds(
  ids: readonly (string | undefined)[],
  { texts, values }: Extract<FieldColumn, { kind: 'key' | 'id' }>,
  n: number,
  lend: LendBuffer,
): TextColumn {
  // A row that the general mapper read has its id in the list; bytes of it are none or those of a row that was given up.
  for (let i = 0; i < n; i++) if (ids[i] !== undefined) texts.ends[i] = 0;
  const taken = takeKeyTexts(texts, n, (i) => ids[i] ?? values[i] ?? null, lend);
  values.fill(null);
  return taken;
}

function doublesOf(values: Float64Array, n: number, lend: LendBuffer): Float64Array {
  const own = new Float64Array(lend(n * 8), 0, n);
  own.set(values.subarray(0, n));
  return own;
}

function codesOf(values: Int32Array, n: number, lend: LendBuffer): Int32Array {
  const own = new Int32Array(lend(n * 4), 0, n);
  own.set(values.subarray(0, n));
  return own;
}

function linesOf(values: Uint32Array, n: number, lend: LendBuffer): Uint32Array {
  const own = new Uint32Array(lend(n * 4), 0, n);
  own.set(values.subarray(0, n));
  return own;
}

function flagsOf(values: Int8Array, n: number, lend: LendBuffer): Int8Array {
  const own = new Int8Array(lend(n), 0, n);
  own.set(values.subarray(0, n));
  return own;
}
