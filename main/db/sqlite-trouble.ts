import type { Trouble, TroubleCode } from '../../shared/model/result.ts';
import type { StoreSentence } from '../../shared/model/store-sentences.ts';
import { StoreError } from './store-error.ts';
import { storeTrouble } from './store-trouble.ts';

type Words = readonly [TroubleCode, StoreSentence];

const OWN_FAULT: Words = ['internal', 'store.ownFault'];

/** Every primary result code of SQLite (https://sqlite.org/rescode.html) with what it means to a person. */
export const SQLITE_WORDS: Readonly<Record<string, Words>> = {
  SQLITE_ERROR: OWN_FAULT,
  SQLITE_INTERNAL: OWN_FAULT,
  SQLITE_PERM: ['cannot-create', 'store.perm'],
  SQLITE_ABORT: ['cancelled', 'store.abort'],
  SQLITE_BUSY: ['busy', 'store.busy'],
  SQLITE_LOCKED: ['busy', 'store.lockedHere'],
  SQLITE_NOMEM: ['io', 'store.noMemory'],
  SQLITE_READONLY: ['cannot-create', 'store.readOnly'],
  SQLITE_INTERRUPT: ['cancelled', 'store.abort'],
  SQLITE_IOERR: ['io', 'store.diskError'],
  SQLITE_CORRUPT: ['damaged', 'store.corrupt'],
  SQLITE_NOTFOUND: OWN_FAULT,
  SQLITE_FULL: ['io', 'store.full'],
  SQLITE_CANTOPEN: ['cannot-create', 'store.cannotOpen'],
  SQLITE_PROTOCOL: ['busy', 'store.protocol'],
  SQLITE_EMPTY: OWN_FAULT,
  SQLITE_SCHEMA: ['busy', 'store.changedMeanwhile'],
  SQLITE_TOOBIG: ['refused', 'store.tooBig'],
  SQLITE_CONSTRAINT: ['internal', 'store.constraint'],
  SQLITE_MISMATCH: ['internal', 'store.mismatch'],
  SQLITE_MISUSE: OWN_FAULT,
  SQLITE_NOLFS: ['io', 'store.fileTooLarge'],
  SQLITE_AUTH: OWN_FAULT,
  SQLITE_FORMAT: ['not-a-store', 'store.notAStore'],
  SQLITE_RANGE: OWN_FAULT,
  SQLITE_NOTADB: ['not-a-store', 'store.notAStore'],
  SQLITE_NOTICE: OWN_FAULT,
  SQLITE_WARNING: OWN_FAULT,
};

/**
 * The words for an error that came out of the store, or null when it did not come from there.
 * Extended codes (`SQLITE_IOERR_WRITE`) fall back to their primary code.
 */
export function sqliteTrouble(error: unknown): Trouble | null {
  if (error instanceof StoreError) return error.trouble;
  const code = sqliteCode(error);
  if (code === null) return null;
  const words = SQLITE_WORDS[primaryCode(code)] ?? OWN_FAULT;
  return storeTrouble(words[0], words[1], {}, { sqlite: code }).error;
}

function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code.startsWith('SQLITE_') ? error.code : null;
}

function primaryCode(code: string): string {
  return code.split('_').slice(0, 2).join('_');
}
