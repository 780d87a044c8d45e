import type { ImportPreview } from '../../shared/model/import-preview.ts';
import type { Progress } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { ReadableDb } from '../db/types.ts';
import { previewImport } from './preview-import.ts';
import type { ReadFile } from './reader/import-reader.ts';
import { openReader } from './reader/open-reader.ts';
import { recogniseFiles } from './recognise-files.ts';
import type { StoreContext } from './recognised.ts';
import type { ImportCounter } from '../db/queries/imports.ts';

export type PreviewsInput = {
  db: ReadableDb;
  files: readonly ReadFile[];
  context?: StoreContext;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** A dry run of many files: rows of one that another of them holds too count as being there more than once. */
export async function previewImports(input: PreviewsInput): Promise<Result<readonly ImportPreview[]>> {
  const context = input.context ?? readOrganisation(input.db);
  const reader = await openReader(input.files.map(({ path }) => path));
  const counters = new Map<string, ImportCounter>();
  try {
    const known = await recogniseFiles({ ...input, context }, reader);
    if (!known.ok) return known;
    const previews: ImportPreview[] = [];
    for (const one of known.value.imports) {
      const { onProgress, signal } = input;
      const preview = await previewImport({
        db: input.db,
        ...one.file,
        context,
        reader,
        counters,
        known: one,
        ...(onProgress === undefined ? {} : { onProgress }),
        ...(signal === undefined ? {} : { signal }),
      });
      if (!preview.ok) return preview;
      previews.push(preview.value);
    }
    return ok(previews);
  } finally {
    reader.close();
    for (const counter of counters.values()) counter.close();
  }
}
