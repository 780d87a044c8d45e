import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportOptions, Recognition } from '../../shared/model/recognition.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Reject } from '../../shared/model/reject.ts';
import type { Trouble } from '../../shared/model/result.ts';
import { loadTables } from '../../main/import/load-tables.ts';
import { openSource } from '../../main/import/open-source.ts';
import { readRecords } from '../../main/import/read-records.ts';
import { recogniseSource } from '../../main/import/recognise-source.ts';
import { textsOf } from './make-batch.ts';

/** A stored row in plain words: instants as ISO text, codes as labels, absent fields left out. */
export type PlainRow = Readonly<Record<string, string | number | boolean>> & { id: string };

export type ReadExport = {
  recognition: Recognition;
  rows: PlainRow[];
  rejects: Reject[];
  /** Unclaimed cells of each row as JSON. */
  extras: (string | null)[];
  leftOut: Record<string, number>;
};

/**
 * Reads exports given as text (or bytes) the way an import does, without a store: recognise, join, parse, map, validate.
 * The first file is the one whose rows are given back; the others are tables that it joins.
 */
export async function readExport(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ImportOptions = {},
  zone = 'UTC',
): Promise<ReadExport | Trouble> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-export-'));
  try {
    const named = Object.entries(files).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return { path, name };
    });
    const known = [];
    for (const { path, name } of named) {
      const source = openSource(path, name);
      if (!source.ok) return source.error;
      const recognised = await recogniseSource(source.value, options, { zone });
      source.value.close();
      if (!recognised.ok) return recognised.error;
      known.push({ path, name, options, recognised: recognised.value });
    }
    const tables = await loadTables(known, undefined);
    if (!tables.ok) return tables.error;
    const first = named[0];
    if (first === undefined) throw new RangeError('no file given');
    return await readOne(first.path, options, { zone, tables: tables.value.tables });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for one file on disk. */
export async function readOne(
  path: string,
  options: ImportOptions,
  context: Parameters<typeof recogniseSource>[2],
): Promise<ReadExport | Trouble> {
  const opened = openSource(path);
  if (!opened.ok) return opened.error;
  const source = opened.value;
  try {
    const recognised = await recogniseSource(source, options, context);
    if (!recognised.ok) return recognised.error;
    const { recognition, plan, extension } = recognised.value;
    const rows: PlainRow[] = [];
    const rejects: Reject[] = [];
    const extras: (string | null)[] = [];
    if (plan === null || recognition.questions.length > 0) return { recognition, rows, rejects, extras, leftOut: {} };
    const read = await readRecords({
      source,
      plan,
      extension,
      scratchBeside: path,
      sink: {
        writeBatch: (batch) => void (rows.push(...plainRows(batch)), extras.push(...extrasOf(batch))),
        writeRejects: (some) => rejects.push(...some),
      },
    });
    return read.ok ? { recognition, rows, rejects, extras, leftOut: read.value.leftOut } : read.error;
  } finally {
    source.close();
  }
}

/** Unwraps a reading that must have worked. */
export function mustRead(read: ReadExport | Trouble): ReadExport {
  if ('code' in read) throw new Error(`${read.code}: ${read.message}`);
  return read;
}

/** Unclaimed cells by row. */
export function extrasOf({ extras, rows }: RecordBatch): (string | null)[] {
  return extras === null ? Array<null>(rows).fill(null) : textsOf(extras);
}

/** The rows of a batch in plain words. */
export function plainRows(batch: RecordBatch): PlainRow[] {
  const decoder = new TextDecoder();
  const keys = Object.entries(batch.keys).map(([field, column]) => [field, textsOf(column)] as const);
  return textsOf(batch.ids).map((id, i) => {
    const row: Record<string, string | number | boolean> & { id: string } = { id: id ?? '' };
    for (const [field, column] of Object.entries(batch.instants)) {
      const instant = column[i] ?? Number.NaN;
      if (!Number.isNaN(instant)) row[field] = new Date(instant).toISOString().replace('.000Z', 'Z');
    }
    for (const [field, { codes, labels }] of Object.entries(batch.codes)) {
      const label = labels[codes[i] ?? -1];
      if (label !== undefined) row[field] = label;
    }
    for (const [field, texts] of keys) {
      const key = texts[i] ?? null;
      if (key !== null) row[field] = key;
    }
    for (const [field, column] of Object.entries(batch.numbers)) {
      const value = column[i] ?? Number.NaN;
      if (!Number.isNaN(value)) row[field] = value;
    }
    for (const [field, column] of Object.entries(batch.flags)) {
      const flag = column[i] ?? -1;
      if (flag >= 0) row[field] = flag === 1;
    }
    if (batch.narratives !== null) {
      const { bytes, offsets } = batch.narratives;
      const text = decoder.decode(bytes.subarray(offsets[i] ?? 0, offsets[i + 1] ?? 0));
      if (text !== '') row['narrative'] = text;
    }
    return row;
  });
}
