import type { ImportOptions, ImportOutcome, Progress } from '../../shared/model/recognition.ts';
import { ok } from '../../shared/model/result.ts';
import { runImport } from '../import/run-import.ts';
import type { Core } from './core.ts';
import type { JobRun } from './jobs.ts';

export type FileToImport = { path: string; name: string; options: ImportOptions };

/**
 * Imports files in the order given. Each is stored whole or not at all; the first one that cannot be stored ends the
 * job with its trouble, and those before it stay (each can be undone).
 */
export function importJob(core: Core, files: readonly FileToImport[]): JobRun<readonly ImportOutcome[]> {
  return async ({ signal, report }) => {
    const outcomes: ImportOutcome[] = [];
    for (const [i, file] of files.entries()) {
      const onProgress = (progress: Progress): void =>
        report(
          files.length === 1
            ? progress
            : { ...progress, stage: `${i + 1}/${files.length} ${file.name}: ${progress.stage}` },
        );
      const outcome = await runImport({ db: core.store.db, ...file, onProgress, signal });
      if (!outcome.ok) return outcome;
      outcomes.push(outcome.value);
    }
    return ok(outcomes);
  };
}
