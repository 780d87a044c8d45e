import type Database from 'better-sqlite3';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { storeSaid } from '../../shared/model/store-sentences.ts';
import { assertSoundAtOpen, hasWaitingWal } from './assert-sound.ts';
import { backupStore } from './backup-store.ts';
import { connect, wrapConnection } from './connection.ts';
import { createStoreFile, type NewStore } from './create-store-file.ts';
import { fileTrouble } from './file-trouble.ts';
import { inspectHeader, newerStore } from './inspect-header.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { openReadOnly } from './open-read-only.ts';
import { storeTrouble } from './store-trouble.ts';
import { removeLeftovers } from './queries/leftovers.ts';
import type { Store } from './types.ts';
import { writerLease } from './writer-lease.ts';

export type OpenOptions = {
  /** What a new store is made with; without it a path where nothing is gives `not-found`. An existing store keeps its own. */
  create?: NewStore;
  readOnly?: boolean;
  /** Only to read, but an older store is brought up to date first where it may be written; else a copy of it is read. */
  update?: boolean;
};

/**
 * Opens a store: made when asked for, refused untouched when it is damaged, not a store or from a newer program, brought to
 * the newest schema after a backup, and rid of imports that were cut off. All trouble is in words; nothing is thrown.
 */
export function openStore(path: string, options: OpenOptions = {}): Result<Store> {
  try {
    if (!existsSync(path)) {
      if (options.create === undefined) return storeTrouble('not-found', 'store.none', { path });
      createStoreFile(path, options.create);
    }
    const header = inspectHeader(path, newestVersion());
    if (!header.ok) return header;
    if (options.readOnly === true) return openToRead(path, header.value.version, options.update === true);
    const checked = checkUntouched(path);
    if (!checked.ok) return checked;
    return openForWriting(path);
  } catch (error) {
    return fileTrouble(error, path);
  }
}

/** Nobody who only wants to read is sent away for the age of a store. */
function openToRead(path: string, version: number, isUpdated: boolean): Result<Store> {
  if (!isUpdated || version >= newestVersion() || !isWritable(path)) return openReadOnly(path, version);
  const checked = checkUntouched(path);
  if (!checked.ok) return checked;
  const written = openForWriting(path);
  if (!written.ok) return written;
  written.value.close();
  const opened = openReadOnly(path, newestVersion());
  return opened.ok ? ok({ ...opened.value, notices: [...written.value.notices, ...opened.value.notices] }) : opened;
}

function isWritable(path: string): boolean {
  try {
    for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A read-only look first: a file that is refused must keep its bytes, and a writer's close could fold the WAL into it. */
function checkUntouched(path: string): Result<null> {
  const wasCutOff = hasWaitingWal(path);
  const connection = connect(path, { isReadOnly: true });
  try {
    const version = versionOf(connection);
    if (version > newestVersion()) return newerStore(path, version, newestVersion());
    assertSoundAtOpen(connection, path, wasCutOff);
    return ok(null);
  } finally {
    connection.close();
  }
}

function openForWriting(path: string): Result<Store> {
  const connection = connect(path, { isReadOnly: false });
  const lease = writerLease(path);
  const notices: Said[] = [];
  try {
    const before = versionOf(connection);
    if (before < newestVersion()) notices.push(...migrateSafely(connection, path, before, lease));
    const db = wrapConnection(connection, path, lease);
    notices.push(...removeLeftovers(db));
    const close = (): void => {
      lease.close();
      connection.close();
    };
    return ok({ path, db, notices, close });
  } catch (error) {
    lease.close();
    connection.close();
    throw error;
  }
}

function migrateSafely(
  connection: Database.Database,
  path: string,
  before: number,
  lease: ReturnType<typeof writerLease>,
): Said[] {
  lease.take('bringing the store up to date');
  try {
    if (versionOf(connection) >= newestVersion()) return [];
    const backup = freeName(`${path}.version-${before}`);
    const vacuumInto = (target: string): void => void connection.prepare('VACUUM INTO ?').run(target);
    backupStore({ vacuumInto, journalMode: String(connection.pragma('journal_mode', { simple: true })) }, backup);
    migrate(connection);
    return [storeSaid('notice.updated', { before: String(before), newest: String(newestVersion()), backup })];
  } finally {
    lease.release();
  }
}

function freeName(stem: string): string {
  for (let n = 0; ; n += 1) {
    const name = n === 0 ? `${stem}.backup` : `${stem}-${n}.backup`;
    if (!existsSync(name)) return name;
  }
}
