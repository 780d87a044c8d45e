import Database from 'better-sqlite3';
import { hostname } from 'node:os';
import { StoreError } from './store-error.ts';
import { storeTrouble } from './store-trouble.ts';
import type { WriterLease } from './types.ts';

type Holder = { pid: number; host: string; purpose: string };

/**
 * One writer at a time over all programs, and the others are told who. The lease is a write lock on a small SQLite file
 * beside the store (`<store>-writer`), held open while the work lasts: the system drops it when its program dies, even by
 * `kill -9`, and readers of the store are never held up. (The store's own lock only covers single transactions; an
 * import is many.)
 */
export function writerLease(storePath: string): WriterLease {
  let held: Database.Database | null = null;
  let depth = 0;

  function release(): void {
    depth -= 1;
    if (depth > 0 || held === null) return;
    held.close();
    held = null;
  }

  return {
    take(purpose) {
      if (held === null) held = lock(`${storePath}-writer`, purpose);
      depth += 1;
    },
    release,
    close() {
      if (held !== null) {
        depth = 1;
        release();
      }
    },
  };
}

function lock(path: string, purpose: string): Database.Database {
  const connection = new Database(path, { timeout: 0 });
  try {
    connection.pragma('journal_mode = DELETE');
    connection.exec(
      'CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL, host TEXT NOT NULL, purpose TEXT NOT NULL) STRICT',
    );
    connection
      .transaction(() => {
        connection.exec('DELETE FROM holder');
        connection
          .prepare('INSERT INTO holder (pid, host, purpose) VALUES (?, ?, ?)')
          .run(process.pid, hostname(), purpose);
      })
      .immediate();
    connection.exec('BEGIN IMMEDIATE');
    return connection;
  } catch (error) {
    const holder = isBusy(error) ? readHolder(connection) : null;
    connection.close();
    throw isBusy(error) ? busy(holder) : error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function readHolder(connection: Database.Database): Holder | null {
  try {
    return connection.prepare<unknown[], Holder>('SELECT pid, host, purpose FROM holder').get() ?? null;
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

function busy(holder: Holder | null): StoreError {
  if (holder === null) return new StoreError('SQLITE_BUSY', storeTrouble('busy', 'store.busy').error);
  const { pid, host, purpose } = holder;
  const values = { pid: String(pid), host, purpose };
  return new StoreError('SQLITE_BUSY', storeTrouble('busy', 'store.busyBy', values, { pid, host, purpose }).error);
}
