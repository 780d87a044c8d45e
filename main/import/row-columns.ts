import type { CodeColumn, RecordBatch } from '../../shared/model/record-batch.ts';
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
  | { kind: 'key'; plan: FieldPlan; values: (string | null)[] }
  | { kind: 'text'; plan: FieldPlan; values: (string | null)[] }
  | { kind: 'id'; plan: FieldPlan; values: (string | null)[] };

/** Rows in the making, column by column. Row `rows` is the one being filled; it counts once `rows` is raised. */
export type RowColumns = {
  capacity: number;
  rows: number;
  lines: Uint32Array;
  ids: string[];
  extras: (string | null)[];
  fields: readonly FieldColumn[];
};

export function newRowColumns(plan: MappingPlan, capacity: number): RowColumns {
  return {
    capacity,
    rows: 0,
    lines: new Uint32Array(capacity),
    ids: [],
    extras: [],
    fields: plan.fields.map((field) => newFieldColumn(field, capacity)),
  };
}

function newFieldColumn(plan: FieldPlan, capacity: number): FieldColumn {
  switch (plan.field.kind) {
    case 'id':
      return { kind: 'id', plan, values: [] };
    case 'text':
      return { kind: 'text', plan, values: [] };
    case 'flag':
      return { kind: 'flag', plan, values: new Int8Array(capacity) };
    case 'key':
      return { kind: 'key', plan, values: [] };
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
    default:
      return (column.values[i] ?? null) === null;
  }
}

/** Row `i` as values by field: instants and numbers as they are, codes as labels; null is absent. */
export function takeRow(columns: RowColumns, i: number, cells: readonly string[]): MappedRow {
  return {
    line: columns.lines[i] ?? 0,
    id: columns.ids[i] ?? '',
    values: columns.fields.map((column) => {
      if (isAbsentAt(column, i)) return null;
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
    else column.values[i] = value === null ? null : String(value);
  });
}

/**
 * The rows collected so far as one batch; the columns are empty afterwards.
 * @param narrativeEncoding  `latin1` when narratives are byte strings of UTF-8, else `utf8`
 */
export function takeBatch(columns: RowColumns, plan: MappingPlan, narrativeEncoding: 'latin1' | 'utf8'): RecordBatch {
  const n = columns.rows;
  const instants: Record<string, Float64Array> = {};
  const codes: Record<string, CodeColumn> = {};
  const numbers: Record<string, Float64Array> = {};
  const flags: Record<string, Int8Array> = {};
  let narratives: RecordBatch['narratives'] = null;
  for (const column of columns.fields) {
    const { id, kind } = column.plan.field;
    if (column.kind === 'float') (kind === 'instant' ? instants : numbers)[id] = column.values.slice(0, n);
    else if (column.kind === 'flag') flags[id] = column.values.slice(0, n);
    else if (column.kind === 'code') codes[id] = { codes: column.values.slice(0, n), labels: column.dictionary.labels };
    else if (column.kind === 'key') codes[id] = keyCodes(column.values.splice(0), n);
    else if (column.kind === 'text') narratives = joinTexts(column.values.splice(0), n, narrativeEncoding);
  }
  const hasMoney = plan.fields.some(({ field }) => field.kind === 'money');
  if (hasMoney && plan.currency !== null && codes['currency'] === undefined) {
    codes['currency'] = { codes: new Int32Array(n), labels: [plan.currency] };
  }
  columns.rows = 0;
  return {
    kind: plan.kind,
    rows: n,
    lines: columns.lines.slice(0, n),
    ids: columns.ids.splice(0).slice(0, n),
    instants,
    codes,
    numbers,
    flags,
    narratives,
    extras: columns.extras.splice(0).slice(0, n),
  };
}

/** Keys as a dictionary of the batch alone; the same key in the next row takes its neighbour's number. */
function keyCodes(keys: readonly (string | null)[], n: number): CodeColumn {
  const codes = new Int32Array(n).fill(-1);
  const labels: string[] = [];
  for (let i = 0; i < n; i++) {
    const key = keys[i] ?? null;
    if (key === null) continue;
    if (labels.length === 0 || labels[labels.length - 1] !== key) labels.push(key);
    codes[i] = labels.length - 1;
  }
  return { codes, labels, isLocal: true };
}

function joinTexts(
  texts: readonly (string | null)[],
  n: number,
  encoding: 'latin1' | 'utf8',
): { bytes: Uint8Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(n + 1);
  let total = 0;
  let all = '';
  for (let i = 0; i < n; i++) {
    const text = texts[i] ?? '';
    total += encoding === 'latin1' ? text.length : Buffer.byteLength(text, 'utf8');
    all += text;
    offsets[i + 1] = total;
  }
  const bytes = new Uint8Array(total);
  bytes.set(Buffer.from(all, encoding));
  return { bytes, offsets };
}
