import { sqliteTrouble } from '../db/sqlite-trouble.ts';
import type { WritableDb } from '../db/types.ts';

/**
 * Saves something that can be made again at any time. Left undone where the store is read-only, another program is writing to
 * it, or the disk is full: the reader who asked for it has it anyway. Damage and faults are thrown.
 */
export function whenNobodyWrites(db: WritableDb, save: () => void): void {
  if (db.isReadOnly) return;
  try {
    db.lease.take('saving columns');
    try {
      save();
    } finally {
      db.lease.release();
    }
  } catch (error) {
    const code = sqliteTrouble(error)?.code;
    if (code === 'busy' || code === 'io' || code === 'cannot-create') return;
    throw error;
  }
}
