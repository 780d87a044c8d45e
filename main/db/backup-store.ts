import Database from 'better-sqlite3';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { StoreError } from './store-error.ts';

/**
 * Copies an open store to a new file, compact and sound: `VACUUM INTO` under a draft name, checked, then renamed. A
 * file that is there already is not touched (code `refused`). Throws what SQLite throws (disk full, folder not there).
 */
export function backupStore(connection: Database.Database, target: string): void {
  if (existsSync(target)) {
    throw new StoreError('SQLITE_CANTOPEN', {
      code: 'refused',
      message: `${target} exists already. Choose another name: a backup never replaces a file.`,
    });
  }
  const draft = `${target}.part-${process.pid}`;
  rmSync(draft, { force: true });
  try {
    connection.prepare('VACUUM INTO ?').run(draft);
    assertSound(draft);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

function assertSound(path: string): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new StoreError('SQLITE_CORRUPT', {
        code: 'damaged',
        message:
          'The backup could not be verified, so it was thrown away. Check the disk, then run a check of the store.',
      });
    }
  } finally {
    copy.close();
  }
}
