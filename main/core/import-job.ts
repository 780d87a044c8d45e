import type { ImportOptions, ImportOutcome } from '../../shared/model/recognition.ts';
import { runImports } from '../import/run-imports.ts';
import type { Core } from './core.ts';
import type { JobRun } from './jobs.ts';

export type FileToImport = { path: string; name: string; options: ImportOptions };

/**
 * Imports files given in any order: which of them belong together is recognised, questions of all are put before
 * anything is stored, and either all are imported or none.
 */
export function importJob(core: Core, files: readonly FileToImport[]): JobRun<readonly ImportOutcome[]> {
  return ({ signal, report }) => runImports({ db: core.store.db, files, onProgress: report, signal });
}
