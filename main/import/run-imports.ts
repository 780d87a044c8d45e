import type { ImportOutcome, Progress } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { rememberProfile } from '../db/queries/mapping-profiles.ts';
import { undoImport } from '../db/queries/imports.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { WritableDb } from '../db/types.ts';
import type { ImportReader, KnownFile, ReadFile } from './reader/import-reader.ts';
import { openReader } from './reader/open-reader.ts';
import type { StoreContext } from './recognised.ts';
import { recogniseFiles } from './recognise-files.ts';
import { runImport } from './run-import.ts';

export type ImportFile = ReadFile;

export type ImportsInput = {
  db: WritableDb;
  files: readonly ImportFile[];
  /** What the store knows that files are read with; left out: only its zone. */
  context?: StoreContext;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/**
 * Brings many files in, given in any order: recognise all → see which belong together → load the tables that others need
 * → import each. Questions of all files are put at once, before anything is stored; when a file fails, what this call
 * stored before it is undone.
 */
export async function runImports(input: ImportsInput): Promise<Result<readonly ImportOutcome[]>> {
  const reader = await openReader(input.files.map(({ path }) => path));
  try {
    const context = input.context ?? readOrganisation(input.db);
    const known = await recogniseFiles({ ...input, context }, reader);
    if (!known.ok) return known;
    const { imports, tables } = known.value;
    const done = await importAll(input, reader, imports);
    if (done.ok) for (const table of tables) remember(input, table);
    return done;
  } finally {
    reader.close();
  }
}

async function importAll(
  input: ImportsInput,
  reader: ImportReader,
  files: readonly KnownFile[],
): Promise<Result<readonly ImportOutcome[]>> {
  const outcomes: ImportOutcome[] = [];
  for (const known of files) {
    const outcome = await runImport({
      db: input.db,
      reader,
      ...known.file,
      known,
      ...(input.context === undefined ? {} : { context: input.context }),
      ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    });
    if (!outcome.ok) {
      for (const done of outcomes.reverse()) undoImport(input.db, done.id);
      return outcome;
    }
    outcomes.push(outcome.value);
    remember(input, known);
  }
  return ok(outcomes);
}

/** What went through is known the next time, and what was said of the tables beside it. */
function remember({ db }: ImportsInput, { profile, file }: KnownFile): void {
  if (profile !== null) rememberProfile(db, { ...profile, now: Date.now(), usedFor: file.name });
}
