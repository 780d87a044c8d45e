import Database from 'better-sqlite3';
import { randomInt } from 'node:crypto';
import { linkSync, renameSync, rmSync } from 'node:fs';
import { migrate } from './migrate.ts';

export type NewStore = { organisation: string; zone: string };

/**
 * Makes a store complete under another name and then gives it its own: a program killed in between leaves no half store.
 * The other name is also the throw-away database on which WAL is tried; where the folder cannot do it (network and
 * cloud folders) the store uses a rollback journal. Throws what the system throws; an existing file is never replaced.
 */
export function createStoreFile(path: string, content: NewStore): void {
  const draft = `${path}.new-${process.pid}`;
  removeDatabase(draft);
  try {
    if (!tryCreate(draft, content, 'WAL')) {
      removeDatabase(draft);
      tryCreate(draft, content, 'DELETE');
    }
    moveWithoutReplacing(draft, path);
  } finally {
    removeDatabase(draft);
  }
}

/** True when the journal mode holds over a write, a close and a reopening. Only WAL may fail without throwing. */
function tryCreate(path: string, content: NewStore, mode: 'WAL' | 'DELETE'): boolean {
  try {
    const connection = new Database(path);
    try {
      connection.pragma('page_size = 8192');
      connection.pragma(`journal_mode = ${mode}`);
      connection.pragma('synchronous = FULL');
      migrate(connection);
      const set = connection.prepare('INSERT INTO setting (name, value) VALUES (?, ?)');
      connection.transaction(() => {
        set.run('organisation', content.organisation);
        set.run('zone', content.zone);
        set.run('store_version', '0');
        set.run('hash_seed', String(randomInt(2 ** 31)));
      })();
    } finally {
      connection.close();
    }
    return reopensAs(path, mode.toLowerCase());
  } catch (error) {
    const isWalTrouble = error instanceof Database.SqliteError && /IOERR|PROTOCOL|CANTOPEN|BUSY/.test(error.code);
    if (mode === 'WAL' && isWalTrouble) return false;
    throw error;
  }
}

function reopensAs(path: string, mode: string): boolean {
  const connection = new Database(path, { fileMustExist: true });
  try {
    return connection.pragma('journal_mode', { simple: true }) === mode;
  } finally {
    connection.close();
  }
}

/** A hard link fails when the name is taken, a rename would replace; file systems without links get the rename. */
function moveWithoutReplacing(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST') throw error;
    renameSync(from, to);
  }
}

function removeDatabase(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
}
