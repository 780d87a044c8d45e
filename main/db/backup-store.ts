import Database from 'better-sqlite3';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { StoreError } from './store-error.ts';

/** The store that is copied: runs `VACUUM INTO` on it, and tells its journal mode, which the copy would not keep. */
export type BackupSource = { vacuumInto: (path: string) => void; journalMode: string };

/**
 * Copies a store to a new file, compact and sound: `VACUUM INTO` under a draft name, checked, then renamed. A
 * file that is there already is not touched (code `cannot-create`). Throws what SQLite throws (disk full, folder not there).
 */
export function backupStore({ vacuumInto, journalMode }: BackupSource, target: string): void {
  if (existsSync(target)) {
    throw new StoreError('SQLITE_CANTOPEN', {
      code: 'cannot-create',
      message: `${target} exists already. Choose another name: a backup never replaces a file.`,
    });
  }
  const draft = `${target}.part-${process.pid}`;
  rmSync(draft, { force: true });
  try {
    vacuumInto(draft);
    makeSound(draft, journalMode === 'wal' ? 'WAL' : 'DELETE');
    renameSync(draft, target);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(draft + ending, { force: true });
  }
}

function makeSound(path: string, journalMode: 'WAL' | 'DELETE'): void {
  const copy = new Database(path, { fileMustExist: true });
  try {
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new StoreError('SQLITE_CORRUPT', {
        code: 'damaged',
        message:
          'The backup could not be verified, so it was thrown away. Check the disk, then run a check of the store.',
      });
    }
    copy.pragma(`journal_mode = ${journalMode}`);
  } finally {
    copy.close();
  }
}
