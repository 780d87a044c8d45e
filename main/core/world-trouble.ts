import type { Trouble, TroubleCode } from '../../shared/model/result.ts';

type Words = { code: TroubleCode; message: string };

const FULL: Words = {
  code: 'io',
  message: 'The disk is full. Nothing is half there: make room, then do it again.',
};
const NOT_ALLOWED: Words = {
  code: 'cannot-create',
  message: 'Redress may not write there. Choose another folder, or change its permissions.',
};
const BROKEN_DISK: Words = {
  code: 'io',
  message: 'The disk or the network drive reported an error. The data before this step is unharmed.',
};

/** Error codes of SQLite (primary) and of the operating system, and what a person can do about each. */
const WORDS: Readonly<Record<string, Words>> = {
  SQLITE_FULL: FULL,
  ENOSPC: FULL,
  EDQUOT: FULL,
  SQLITE_READONLY: NOT_ALLOWED,
  SQLITE_PERM: NOT_ALLOWED,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  SQLITE_CANTOPEN: {
    code: 'cannot-create',
    message: 'The store could not be opened or created there. Is the folder there, and may Redress write to it?',
  },
  ENOENT: { code: 'not-found', message: 'The file or folder is not there any more.' },
  EISDIR: { code: 'unreadable', message: 'That is a folder, not a file.' },
  ENOTDIR: { code: 'not-found', message: 'A part of that path is not a folder.' },
  SQLITE_IOERR: BROKEN_DISK,
  EIO: BROKEN_DISK,
  EMFILE: { code: 'io', message: 'Too many files are open on this computer. Close some programs and do it again.' },
  SQLITE_BUSY: {
    code: 'busy',
    message: 'Another program is writing to this store. Wait for it to finish, or close it, then do it again.',
  },
  SQLITE_LOCKED: {
    code: 'busy',
    message: 'The store is in use by another step. Do it again in a moment.',
  },
  SQLITE_CORRUPT: {
    code: 'damaged',
    message: 'The store is damaged. It was left as it is; keep it, and restore the newest backup beside it.',
  },
  SQLITE_NOTADB: { code: 'not-a-store', message: 'That file is not a Redress store. It was left untouched.' },
  SQLITE_NOMEM: { code: 'io', message: 'There was not enough memory for this step. The data is unharmed.' },
  SQLITE_TOOBIG: { code: 'refused', message: 'A value is too long to be stored. Nothing was changed.' },
};

/**
 * A broken world in words: what was thrown, as the code and message that may leave the core.
 * Unknown errors become `internal`, without their own message, which could quote a cell.
 */
export function worldTrouble(error: unknown): Trouble {
  const words = WORDS[primaryCode(error)];
  if (words !== undefined) return { ...words };
  return {
    code: 'internal',
    message: 'Something went wrong inside Redress. The data before this step is unharmed; the log has the place.',
  };
}

/** `SQLITE_IOERR_WRITE` is the extended code of `SQLITE_IOERR`; operating system codes stand as they are. */
function primaryCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return '';
  return error.code.startsWith('SQLITE_') ? error.code.split('_').slice(0, 2).join('_') : error.code;
}
