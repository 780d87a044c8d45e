import type { CodeColumn, RecordBatch } from '../../shared/model/record-batch.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

export type BatchBuilder = {
  /** Columns of these rows as one batch. Codes stay valid over all batches of the builder. */
  build: (rows: readonly MappedRow[]) => RecordBatch;
};

type Dictionary = { codes: Map<string, number>; labels: string[] };

/**
 * Turns validated rows into columns for the store.
 * @param narrativeEncoding  `latin1` when narratives are byte strings of UTF-8, else `utf8`
 */
export function batchBuilder(plan: MappingPlan, narrativeEncoding: 'latin1' | 'utf8'): BatchBuilder {
  const dictionaries = new Map<string, Dictionary>();
  const fixedCurrency =
    plan.currency !== null &&
    !plan.fields.some(({ field }) => field.id === 'currency') &&
    plan.fields.some(({ field }) => field.kind === 'money');

  function dictionaryOf(id: string): Dictionary {
    let dictionary = dictionaries.get(id);
    if (dictionary === undefined) dictionaries.set(id, (dictionary = { codes: new Map(), labels: [] }));
    return dictionary;
  }

  function codeOf(dictionary: Dictionary, label: string): number {
    let code = dictionary.codes.get(label);
    if (code === undefined) {
      code = dictionary.labels.length;
      dictionary.labels.push(label);
      dictionary.codes.set(label, code);
    }
    return code;
  }

  return {
    build: (rows) => {
      const n = rows.length;
      const instants: Record<string, Float64Array> = {};
      const codes: Record<string, CodeColumn> = {};
      const numbers: Record<string, Float64Array> = {};
      const flags: Record<string, Int8Array> = {};
      let narratives: RecordBatch['narratives'] = null;
      plan.fields.forEach(({ field }, f) => {
        const { id, kind } = field;
        if (kind === 'instant') instants[id] = floats(rows, f);
        else if (kind === 'count' || kind === 'money' || kind === 'score') numbers[id] = floats(rows, f);
        else if (kind === 'flag') flags[id] = Int8Array.from(rows, (row) => flagOf(row.values[f]));
        else if (kind === 'text') narratives = texts(rows, f, narrativeEncoding);
        else if (kind === 'code' || kind === 'key') {
          const dictionary = dictionaryOf(id);
          const column = new Int32Array(n).fill(-1);
          for (let i = 0; i < n; i++) {
            const value = rows[i]?.values[f];
            if (value !== null && value !== undefined) column[i] = codeOf(dictionary, String(value));
          }
          codes[id] = { codes: column, labels: dictionary.labels };
        }
      });
      if (fixedCurrency && plan.currency !== null) {
        const dictionary = dictionaryOf('currency');
        codes['currency'] = {
          codes: new Int32Array(n).fill(codeOf(dictionary, plan.currency)),
          labels: dictionary.labels,
        };
      }
      return {
        kind: plan.kind,
        rows: n,
        lines: Uint32Array.from(rows, ({ line }) => line),
        ids: rows.map(({ id }) => id),
        instants,
        codes,
        numbers,
        flags,
        narratives,
        extras: rows.map(({ extra }) => extra),
      };
    },
  };
}

function floats(rows: readonly MappedRow[], f: number): Float64Array {
  const column = new Float64Array(rows.length).fill(Number.NaN);
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]?.values[f];
    if (typeof value === 'number') column[i] = value;
  }
  return column;
}

function flagOf(value: number | string | null | undefined): number {
  return typeof value === 'number' && !Number.isNaN(value) ? (value === 0 ? 0 : 1) : -1;
}

function texts(
  rows: readonly MappedRow[],
  f: number,
  encoding: 'latin1' | 'utf8',
): { bytes: Uint8Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(rows.length + 1);
  const pieces: string[] = [];
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]?.values[f];
    const text = typeof value === 'string' ? value : '';
    pieces.push(text);
    total += encoding === 'latin1' ? text.length : Buffer.byteLength(text, 'utf8');
    offsets[i + 1] = total;
  }
  const all = Buffer.from(pieces.join(''), encoding);
  const bytes = new Uint8Array(total);
  bytes.set(all);
  return { bytes, offsets };
}
