import { ok, type Result } from '../../../shared/model/result.ts';
import { backupStore } from '../backup-store.ts';
import { fileTrouble } from '../file-trouble.ts';
import type { ReadableDb } from '../types.ts';

/** Writes a checked copy of the store, as it is at this moment, to a file that is not there yet. */
export function backupTo(db: ReadableDb, target: string): Result<{ target: string }> {
  try {
    const mode = db.statement<{ journal_mode: string }>('PRAGMA journal_mode').get();
    const vacuumInto = (draft: string): void => void db.statement('VACUUM INTO ?').run(draft);
    backupStore({ vacuumInto, journalMode: mode?.journal_mode ?? 'wal' }, target);
    return ok({ target });
  } catch (error) {
    return fileTrouble(error, target);
  }
}
