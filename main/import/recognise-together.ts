import type { Progress } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { ImportReader, KnownFile, ReadFile } from './reader/import-reader.ts';
import type { StoreContext } from './recognised.ts';
import { cancelledTrouble } from './turns.ts';

export type FilesInput = {
  files: readonly ReadFile[];
  context: StoreContext;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** Tables of one export are few; of more files than this none is looked at as a table of an unknown source. */
const MOST_TABLES = 24;

/**
 * What each file of a set is, given all of them: each alone → which are tables of others → those about which the others say more
 * once again. One answer per file, in their order; cancelled as a whole.
 */
export async function recogniseTogether(
  { files, context, onProgress, signal }: FilesInput,
  reader: ImportReader,
): Promise<Result<Result<KnownFile>[]>> {
  const isSet = files.length > 1 && files.length <= MOST_TABLES;
  const first: Result<KnownFile>[] = [];
  for (const [i, file] of files.entries()) {
    onProgress?.({ stage: 'recognising', done: i, total: files.length, unit: 'steps', perSecond: null });
    first.push(await reader.recognise(file, isSet ? { ...context, isScouting: true } : context, signal));
    if (signal?.aborted === true) return cancelledTrouble();
  }
  if (files.length === 1) return ok(first);
  const loaded = await reader.loadTables(
    first.flatMap((one) => (one.ok ? [one.value.id] : [])),
    signal,
  );
  if (!loaded.ok) return loaded;
  const answers: Result<KnownFile>[] = [];
  for (const one of first) {
    const isAgain = one.ok && (one.value.hasJoins || isChanged(one.value, loaded.value.linked, isSet));
    answers.push(isAgain ? await reader.recognise(one.value.file, context, signal) : refused(one));
    if (signal?.aborted === true) return cancelledTrouble();
  }
  return ok(answers);
}

/** A mapping that names columns of other files was not held against the file at the first look. */
function isChanged({ id, file }: KnownFile, linked: readonly number[], isSet: boolean): boolean {
  return linked.includes(id) || (isSet && file.options.map !== undefined);
}

function refused(one: Result<KnownFile>): Result<KnownFile> {
  return one.ok && one.value.refusal !== null ? { ok: false, error: one.value.refusal } : one;
}
