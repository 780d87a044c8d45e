import type { Trouble, TroubleCode } from '../../shared/model/result.ts';
import { StoreError } from './store-error.ts';

type Words = readonly [TroubleCode, string];

const OWN_FAULT: Words = [
  'internal',
  'Redress asked its store for something impossible. This is a fault of Redress; your data is unharmed.',
];

/** Every primary result code of SQLite (https://sqlite.org/rescode.html) with what it means to a person. */
export const SQLITE_WORDS: Readonly<Record<string, Words>> = {
  SQLITE_ERROR: OWN_FAULT,
  SQLITE_INTERNAL: OWN_FAULT,
  SQLITE_PERM: [
    'cannot-create',
    'The system does not allow access to the store. Check who may read and write the file.',
  ],
  SQLITE_ABORT: ['cancelled', 'The work was stopped. Nothing was changed.'],
  SQLITE_BUSY: ['busy', 'Another program is writing to this store. Wait until it is done, then try again.'],
  SQLITE_LOCKED: ['busy', 'Another part of Redress is using this store. Try again in a moment.'],
  SQLITE_NOMEM: ['io', 'There was not enough memory. Close other programs and try again; your data is unharmed.'],
  SQLITE_READONLY: [
    'cannot-create',
    'The store or its folder is read-only. Allow writing, or copy the store elsewhere.',
  ],
  SQLITE_INTERRUPT: ['cancelled', 'The work was stopped. Nothing was changed.'],
  SQLITE_IOERR: [
    'io',
    'The disk reported an error while the store was read or written. Check the disk; what was finished before is kept.',
  ],
  SQLITE_CORRUPT: [
    'damaged',
    'The store is damaged. It was left as it is: keep the file, and restore the newest backup beside it.',
  ],
  SQLITE_NOTFOUND: OWN_FAULT,
  SQLITE_FULL: ['io', 'The disk is full. Free some space and try again; what was finished before is kept.'],
  SQLITE_CANTOPEN: [
    'cannot-create',
    'The store cannot be opened or created there. Check that the folder exists and may be written to.',
  ],
  SQLITE_PROTOCOL: ['busy', 'Other programs keep this store locked. Close them and try again.'],
  SQLITE_EMPTY: OWN_FAULT,
  SQLITE_SCHEMA: ['busy', 'Another program changed the store meanwhile. Open it again.'],
  SQLITE_TOOBIG: ['refused', 'A value is too large for the store. Nothing was changed.'],
  SQLITE_CONSTRAINT: [
    'internal',
    'The store refused a row that breaks its own rules. This is a fault of Redress; nothing was changed.',
  ],
  SQLITE_MISMATCH: [
    'internal',
    'The store refused a value of the wrong type. This is a fault of Redress; nothing was changed.',
  ],
  SQLITE_MISUSE: OWN_FAULT,
  SQLITE_NOLFS: ['io', 'The file system cannot hold a file this large. Move the store to another disk.'],
  SQLITE_AUTH: OWN_FAULT,
  SQLITE_FORMAT: ['not-a-store', 'This file is not a Redress store. It was left as it is.'],
  SQLITE_RANGE: OWN_FAULT,
  SQLITE_NOTADB: ['not-a-store', 'This file is not a Redress store. It was left as it is.'],
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
  return { code: words[0], message: words[1], details: { sqlite: code } };
}

function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code.startsWith('SQLITE_') ? error.code : null;
}

function primaryCode(code: string): string {
  return code.split('_').slice(0, 2).join('_');
}
