import {
  COMPLAINT_FIELDS,
  EXPOSURE_FIELDS,
  FAILURE_FIELDS,
  ORDER_FIELDS,
  type Field,
  type RowKind,
} from '../../shared/model/fields.ts';
import type { CodeColumn, RecordBatch } from '../../shared/model/record-batch.ts';
import type { TextColumn } from '../../shared/model/text-column.ts';

/** One row of a test: values by field id; instants as ISO texts or milliseconds, flags as booleans. `extra` is kept raw. */
export type TestRow = Readonly<Record<string, string | number | boolean | null>>;

const FIELDS: Readonly<Record<RowKind, readonly Field[]>> = {
  complaints: COMPLAINT_FIELDS,
  orders: ORDER_FIELDS,
  exposure: EXPOSURE_FIELDS,
  failures: FAILURE_FIELDS,
};
const ID: Readonly<Record<RowKind, string>> = {
  complaints: 'caseId',
  orders: 'orderId',
  exposure: 'cellId',
  failures: 'failureId',
};

/** What the batches of one import share: its dictionaries so far and the fields that it maps. */
export type TestImport = { labels: Map<string, string[]>; fields: readonly string[] };

export function fieldsIn(kind: RowKind, rows: readonly TestRow[]): string[] {
  return FIELDS[kind].map(({ id }) => id).filter((id) => rows.some((row) => (row[id] ?? null) !== null));
}

/** Rows as the import hands them to the store. */
export function makeBatch(
  kind: RowKind,
  rows: readonly TestRow[],
  { labels, fields }: TestImport = { labels: new Map(), fields: fieldsIn(kind, rows) },
  firstLine = 2,
): RecordBatch {
  const used = FIELDS[kind].filter(({ id }) => fields.includes(id));
  const ofKind = (...kinds: readonly Field['kind'][]): Field[] => used.filter((field) => kinds.includes(field.kind));
  return {
    kind,
    rows: rows.length,
    lines: Uint32Array.from(rows, (_, at) => firstLine + at),
    ids: textColumn(rows.map((row) => String(row[ID[kind]] ?? ''))),
    instants: Object.fromEntries(
      ofKind('instant').map(({ id }) => [id, Float64Array.from(rows, (row) => instantOf(row[id] ?? null))]),
    ),
    keys: Object.fromEntries(ofKind('key').map(({ id }) => [id, textColumn(rows.map((row) => String(row[id] ?? '')))])),
    codes: Object.fromEntries(ofKind('code').map(({ id }) => [id, codeColumn(rows, id, labels)])),
    numbers: Object.fromEntries(
      ofKind('count', 'money', 'score').map(({ id }) => [
        id,
        Float64Array.from(rows, (row) => (row[id] === null || row[id] === undefined ? Number.NaN : Number(row[id]))),
      ]),
    ),
    flags: Object.fromEntries(
      ofKind('flag').map(({ id }) => [
        id,
        Int8Array.from(rows, (row) => (typeof row[id] === 'boolean' ? Number(row[id]) : -1)),
      ]),
    ),
    narratives: used.some(({ id }) => id === 'narrative')
      ? textColumn(rows.map((row) => String(row['narrative'] ?? '')))
      : null,
    extras: rows.some((row) => typeof row['extra'] === 'string')
      ? textColumn(rows.map((row) => (typeof row['extra'] === 'string' ? JSON.stringify({ Note: row['extra'] }) : '')))
      : null,
  };
}

function instantOf(value: string | number | boolean | null): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}

function codeColumn(rows: readonly TestRow[], id: string, known: Map<string, string[]>): CodeColumn {
  const labels = known.get(id) ?? [];
  known.set(id, labels);
  const codes = Int32Array.from(rows, (row) => {
    const label = row[id];
    if (label === null || label === undefined) return -1;
    const code = labels.indexOf(String(label));
    return code === -1 ? labels.push(String(label)) - 1 : code;
  });
  return { codes, labels: [...labels] };
}

/** Texts as a column; an empty one is absent. */
export function textColumn(texts: readonly string[]): TextColumn {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  for (const [at, part] of parts.entries()) offsets[at + 1] = (offsets[at] ?? 0) + part.length;
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  for (const [at, part] of parts.entries()) bytes.set(part, offsets[at] ?? 0);
  return { bytes, offsets };
}

/** The texts again; null where there is none. */
export function textsOf({ bytes, offsets }: TextColumn): (string | null)[] {
  const decoder = new TextDecoder();
  return Array.from(offsets.subarray(1), (to, at) => decoder.decode(bytes.subarray(offsets[at], to)) || null);
}
