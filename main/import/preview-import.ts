import type { ImportOptions, Progress } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openImportCounter, type WrittenCounts } from '../db/queries/imports.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { ReadableDb } from '../db/types.ts';
import type { StoreContext } from './recognise-source.ts';
import type { ReadCounts } from './read-records.ts';
import type { ImportReader, KnownFile } from './reader/import-reader.ts';
import { openReader } from './reader/open-reader.ts';
import { whatIsOpen } from './what-is-open.ts';

export type PreviewInput = {
  db: ReadableDb;
  path: string;
  name: string;
  options: ImportOptions;
  /** What the store knows that a file is read with; left out: only its zone. */
  context?: StoreContext;
  /** The reader that recognised the file, and what it found out; else it is recognised now. */
  reader?: ImportReader;
  known?: KnownFile;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** What an import would bring: rows that are new, changed, the same or in the file twice, rejected and left out. */
export type ImportPreview = WrittenCounts & ReadCounts;

/** A dry run: recognise → (nothing left to ask) → read, map, validate → count. Nothing is written. */
export async function previewImport(input: PreviewInput): Promise<Result<ImportPreview>> {
  const { db, path, name, options, onProgress, signal } = input;
  const reader = input.reader ?? openReader([path]);
  try {
    const known =
      input.known === undefined
        ? await reader.recognise({ path, name, options }, input.context ?? readOrganisation(db), signal)
        : ok(input.known);
    if (!known.ok) return known;
    const asked = whatIsOpen(known.value);
    if (!asked.ok) return asked;
    const { plan, id } = known.value;
    if (plan === null) throw new RangeError('a dry run needs a plan');
    const counter = openImportCounter(db, { kind: plan.kind, scope: plan.source.id });
    const sink = { writeBatch: counter.add, writeRejects: () => undefined };
    const read = await reader.read(id, sink, { onProgress, signal });
    if (!read.ok) return read;
    const { rows, rejected, contacts, leftOut } = read.value;
    return ok({ rows, rejected, contacts, leftOut, ...counter.counts() });
  } finally {
    if (input.reader === undefined) reader.close();
  }
}
