import type Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
import { assertSoundAtOpen, hasWaitingWal } from './assert-sound.ts';
import { backupStore } from './backup-store.ts';
import { connect, wrapConnection } from './connection.ts';
import { createStoreFile, type NewStore } from './create-store-file.ts';
import { fileTrouble } from './file-trouble.ts';
import { inspectHeader, newerStore } from './inspect-header.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { openReadOnly } from './open-read-only.ts';
import { removeLeftovers } from './queries/leftovers.ts';
import type { Store } from './types.ts';
import { writerLease } from './writer-lease.ts';

export type OpenOptions = {
  /** What a new store is made with; without it a path where nothing is gives `not-found`. An existing store keeps its own. */
  create?: NewStore;
  readOnly?: boolean;
};

/**
 * Opens a store: made when asked for, refused untouched when it is damaged, not a store or from a newer program, brought to
 * the newest schema after a backup, and rid of imports that were cut off. All trouble is in words; nothing is thrown.
 */
export function openStore(path: string, options: OpenOptions = {}): Result<Store> {
  try {
    if (!existsSync(path)) {
      if (options.create === undefined) return trouble('not-found', `There is no store at ${path}.`);
      createStoreFile(path, options.create);
    }
    const header = inspectHeader(path, newestVersion());
    if (!header.ok) return header;
    if (options.readOnly === true) return openReadOnly(path, header.value.version);
    const checked = checkUntouched(path);
    if (!checked.ok) return checked;
    return openForWriting(path);
  } catch (error) {
    return fileTrouble(error, path);
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
  const notices: string[] = [];
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
): string[] {
  lease.take('bringing the store up to date');
  try {
    if (versionOf(connection) >= newestVersion()) return [];
    const backup = freeName(`${path}.version-${before}`);
    const vacuumInto = (target: string): void => void connection.prepare('VACUUM INTO ?').run(target);
    backupStore({ vacuumInto, journalMode: String(connection.pragma('journal_mode', { simple: true })) }, backup);
    migrate(connection);
    return [
      `The store was brought up to date (version ${before} to ${newestVersion()}). The one before is kept: ${backup}`,
    ];
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
