import { trouble, type Result, type TroubleCode } from '../../shared/model/result.ts';
import { sqliteTrouble } from './sqlite-trouble.ts';
import { StoreError } from './store-error.ts';

const SYSTEM_WORDS: Readonly<Record<string, readonly [TroubleCode, string]>> = {
  ENOENT: ['cannot-create', 'The folder is not there.'],
  ENOTDIR: ['cannot-create', 'A part of the path is a file, not a folder.'],
  EACCES: ['cannot-create', 'The system does not allow access to it.'],
  EPERM: ['cannot-create', 'The system does not allow it.'],
  EROFS: ['cannot-create', 'The disk is read-only.'],
  ENOSPC: ['io', 'The disk is full. Free some space and try again.'],
  EDQUOT: ['io', 'Your share of the disk is used up. Free some space and try again.'],
  EEXIST: ['busy', 'Another program made a file of that name at the same moment. Try again.'],
  EISDIR: ['not-a-store', 'It is a folder, not a store.'],
  EIO: ['io', 'The disk reported an error.'],
  EMFILE: ['io', 'Too many files are open. Close other programs and try again.'],
};

/** What went wrong with a store file, in words: SQLite's trouble and the system's. Anything else is a fault and is thrown on. */
export function fileTrouble(error: unknown, path: string): Result<never> {
  if (error instanceof StoreError) return { ok: false, error: error.trouble };
  const known = sqliteTrouble(error);
  if (known !== null) return trouble(known.code, `${path}: ${known.message}`, known.details);
  if (error instanceof TypeError && /directory does not exist/.test(error.message)) {
    return trouble('cannot-create', `${path}: ${SYSTEM_WORDS['ENOENT']?.[1] ?? ''}`);
  }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const words = SYSTEM_WORDS[code];
  if (words === undefined) throw error;
  return trouble(words[0], `${path}: ${words[1]}`, { system: code });
}
