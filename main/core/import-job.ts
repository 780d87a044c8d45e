import type { ImportOutcome } from '../../shared/model/recognition.ts';
import { runImports, type ImportFile } from '../import/run-imports.ts';
import { importContext } from './import-context.ts';
import type { Core } from './core.ts';
import type { JobRun } from './jobs.ts';

/** Imports files as one job, all of them or none. */
export function importJob({ store }: Core, files: readonly ImportFile[]): JobRun<readonly ImportOutcome[]> {
  return ({ signal, report }) =>
    runImports({ db: store.db, files, context: importContext(store), onProgress: report, signal });
}
