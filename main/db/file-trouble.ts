import { assertSaid } from '../../shared/model/said.ts';
import type { Result, TroubleCode } from '../../shared/model/result.ts';
import { storeSaid, type StoreSentence } from '../../shared/model/store-sentences.ts';
import { sqliteTrouble } from './sqlite-trouble.ts';
import { StoreError } from './store-error.ts';
import { storeTrouble } from './store-trouble.ts';

const SYSTEM_WORDS: Readonly<Record<string, readonly [TroubleCode, StoreSentence]>> = {
  ENOENT: ['cannot-create', 'store.folderGone'],
  ENOTDIR: ['cannot-create', 'store.pathIsFile'],
  EACCES: ['cannot-create', 'store.noAccess'],
  EPERM: ['cannot-create', 'store.notAllowed'],
  EROFS: ['cannot-create', 'store.diskReadOnly'],
  ENOSPC: ['io', 'store.diskFull'],
  EDQUOT: ['io', 'store.quota'],
  EEXIST: ['busy', 'store.sameName'],
  EISDIR: ['not-a-store', 'store.isFolder'],
  EIO: ['io', 'store.diskTrouble'],
  EMFILE: ['io', 'store.manyFiles'],
};

/** What went wrong with a store file, in words: SQLite's trouble and the system's. Anything else is a fault and is thrown on. */
export function fileTrouble(error: unknown, path: string): Result<never> {
  if (error instanceof StoreError) return { ok: false, error: error.trouble };
  const known = sqliteTrouble(error);
  if (known !== null) {
    const why = assertSaid(known.details?.['said']);
    return storeTrouble(known.code, 'store.at', { path, why }, { ...known.details });
  }
  const isGone = error instanceof TypeError && /directory does not exist/.test(error.message);
  const code = isGone
    ? 'ENOENT'
    : error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? error.code
      : '';
  const words = SYSTEM_WORDS[code];
  if (words === undefined) throw error;
  return storeTrouble(words[0], 'store.at', { path, why: storeSaid(words[1]) }, { system: code });
}
