import type { ReadableDb } from '../types.ts';

/** Narratives of these versions, in the order asked for; null where a version has none. */
export function readNarratives(db: ReadableDb, versionIds: Iterable<number>): (string | null)[] {
  const read = db.statement<{ body: string }>('SELECT body FROM narrative WHERE version_id = ?');
  return Array.from(versionIds, (id) => read.get(id)?.body ?? null);
}
