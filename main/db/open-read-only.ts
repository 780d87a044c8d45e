import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ok, type Result } from '../../shared/model/result.ts';
import { storeSaid } from '../../shared/model/store-sentences.ts';
import { assertSoundAtOpen, hasWaitingWal } from './assert-sound.ts';
import { connect, wrapConnection } from './connection.ts';
import { newerStore } from './inspect-header.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import type { Store, WriterLease } from './types.ts';

/** Nobody writes through a read-only store, so nobody has to be kept out; SQLite itself refuses the attempt. */
const NO_LEASE: WriterLease = { take: () => {}, release: () => {}, close: () => {} };

/**
 * Opens a store for reading. A reader of a WAL store still needs to write beside it (the shared index); where the folder
 * does not allow that, or the store is of an older schema, a copy in the temporary folder is read instead and thrown away at the
 * close.
 */
export function openReadOnly(path: string, headerVersion: number): Result<Store> {
  const isOlder = headerVersion < newestVersion();
  const wasCutOff = hasWaitingWal(path);
  const direct = isOlder ? null : tryConnect(path);
  const opened = direct ?? copyAndConnect(path, isOlder);
  try {
    const version = versionOf(opened.connection);
    if (version > newestVersion()) {
      opened.close();
      return newerStore(path, version, newestVersion());
    }
    assertSoundAtOpen(opened.connection, path, wasCutOff);
  } catch (error) {
    opened.close();
    throw error;
  }
  const versions = { before: String(headerVersion), newest: String(newestVersion()) };
  const notice = isOlder ? storeSaid('notice.copyUpdated', versions) : storeSaid('notice.copy');
  const notices = direct === null ? [notice] : [];
  return ok({ path, db: wrapConnection(opened.connection, path, NO_LEASE), notices, close: opened.close });
}

type Opened = { connection: Database.Database; close: () => void };

function tryConnect(path: string): Opened | null {
  try {
    const connection = connect(path, { isReadOnly: true });
    try {
      versionOf(connection);
      return { connection, close: () => connection.close() };
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof Database.SqliteError && /CANTOPEN|READONLY/.test(error.code)) return null;
    throw error;
  }
}

/** @param isOlder  the copy is brought up to date, the store itself stays as it is */
function copyAndConnect(path: string, isOlder: boolean): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'redress-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, basename(path));
    for (const ending of ['', '-wal']) {
      if (existsSync(path + ending)) copyFileSync(path + ending, copy + ending);
    }
    if (isOlder) bringUpToDate(copy);
    const connection = connect(copy, { isReadOnly: true });
    return {
      connection,
      close: () => {
        connection.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function bringUpToDate(copy: string): void {
  const connection = connect(copy, { isReadOnly: false });
  try {
    if (versionOf(connection) < newestVersion()) migrate(connection);
  } finally {
    connection.close();
  }
}
