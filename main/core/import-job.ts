import type { ImportOutcome } from '../../shared/model/recognition.ts';
import type { ImportFile } from '../import/run-imports.ts';
import { importContext } from './import-context.ts';
import type { BareCore } from './core.ts';
import type { JobRun } from './jobs.ts';

/** Imports files as one job, all of them or none. */
export function importJob({ store }: BareCore, files: readonly ImportFile[]): JobRun<readonly ImportOutcome[]> {
  return async ({ signal, report }) => {
    const { runImports } = await import('../import/run-imports.ts');
    return runImports({ db: store.db, files, context: importContext(store), onProgress: report, signal });
  };
}
