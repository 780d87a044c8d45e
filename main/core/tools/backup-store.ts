import type { Result } from '../../../shared/model/result.ts';
import { openStore } from '../../db/open-store.ts';
import { backupTo } from '../../db/queries/backup.ts';

/** Writes a checked copy of a store to a file that is not there yet; the store is only read. */
export function backupStoreFile(path: string, target: string): Result<{ target: string }> {
  const opened = openStore(path, { readOnly: true });
  if (!opened.ok) return opened;
  try {
    return backupTo(opened.value.db, target);
  } finally {
    opened.value.close();
  }
}
