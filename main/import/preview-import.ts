import type { Progress } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openImportCounter, type WrittenCounts } from '../db/queries/imports.ts';
import type { ReadableDb } from '../db/types.ts';
import { openSource } from './open-source.ts';
import { readRecords, type ReadCounts } from './read-records.ts';
import type { Recognised } from './recognise-source.ts';
import { whatIsOpen } from './what-is-open.ts';

export type PreviewInput = {
  db: ReadableDb;
  path: string;
  name: string;
  /** What was found out about the file. */
  recognised: Recognised;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** What an import would bring: rows that are new, changed, the same or in the file twice, rejected and left out. */
export type ImportPreview = WrittenCounts & ReadCounts;

/** A dry run: open → (nothing left to ask) → read, map, validate → count. Nothing is written. */
export async function previewImport(input: PreviewInput): Promise<Result<ImportPreview>> {
  const asked = whatIsOpen(input.recognised);
  if (!asked.ok) return asked;
  const { plan, extension } = input.recognised;
  if (plan === null) throw new RangeError('a dry run needs a plan');
  const opened = openSource(input.path, input.name);
  if (!opened.ok) return opened;
  try {
    const counter = openImportCounter(input.db, { kind: plan.kind, scope: plan.source.id });
    const read = await readRecords({
      source: opened.value,
      plan,
      extension,
      sink: { writeBatch: counter.add, writeRejects: () => undefined },
      onProgress: input.onProgress,
      signal: input.signal,
    });
    return read.ok ? ok({ ...read.value, ...counter.counts() }) : read;
  } finally {
    opened.value.close();
  }
}
