import type Database from 'better-sqlite3';
import { existsSync, statSync } from 'node:fs';
import { StoreError } from './store-error.ts';

/** Whole files up to this size are checked at every open; larger ones after a program was cut off (and by `redress check`). */
const CHECKED_AT_OPEN_BYTES = 32 * 1024 * 1024;

/** True when the last program did not close the store; to be asked before a connection makes a WAL of its own. */
export function hasWaitingWal(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}

/** Throws a StoreError of code `damaged` when the check that is due at an open finds something. */
export function assertSoundAtOpen(connection: Database.Database, path: string, wasCutOff: boolean): void {
  if (!wasCutOff && statSync(path).size > CHECKED_AT_OPEN_BYTES) return;
  const found = connection.pragma('quick_check(1)', { simple: true });
  if (found === 'ok') return;
  throw new StoreError('SQLITE_CORRUPT', {
    code: 'damaged',
    message: `${path} is damaged. It was left as it is: keep it, and restore the newest backup beside it.`,
    details: { found: String(found) },
  });
}
