import type { ReadableDb } from '../types.ts';
import { highestId } from './terms.ts';

/** Narratives of these versions, in the order asked for; null where a version has none. */
export function readNarratives(db: ReadableDb, versionIds: Iterable<number>): (string | null)[] {
  const read = db.statement<{ body: string }>('SELECT body FROM narrative WHERE version_id = ?');
  return Array.from(versionIds, (id) => read.get(id)?.body ?? null);
}

/** Narratives by version, ascending, from the one after `from` up to `to`, in pages. */
export function* narrativePages(
  db: ReadableDb,
  from: number,
  to: number,
  atOnce: number,
): Generator<readonly (readonly [number, string])[]> {
  const read = db
    .statement<[number, string]>(
      'SELECT version_id, body FROM narrative WHERE version_id > ? AND version_id <= ? ORDER BY version_id LIMIT ?',
    )
    .raw();
  for (let after = from; ;) {
    const page = read.all(after, to, atOnce);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < atOnce) return;
    after = last[0];
  }
}

/** How many narratives there are after `from` up to `to`. */
export function countNarratives(db: ReadableDb, from: number, to: number): number {
  return (
    db
      .statement<{ n: number }>('SELECT count(*) AS n FROM narrative WHERE version_id > ? AND version_id <= ?')
      .get(from, to)?.n ?? 0
  );
}

/** The last version before those of an import that is running. */
export function lastFinishedVersion(db: ReadableDb): number {
  const row = db
    .statement<{
      first: number | null;
    }>("SELECT min(first_version) AS first FROM import WHERE kind = 'complaints' AND status = 'loading'")
    .get();
  return row?.first == null ? highestId(db, 'complaint_version') : row.first - 1;
}

/** Versions that have a narrative, after `from` up to `to`, ascending. */
export function narrativeVersions(db: ReadableDb, from: number, to: number): number[] {
  return db
    .statement<number>('SELECT version_id FROM narrative WHERE version_id > ? AND version_id <= ? ORDER BY version_id')
    .pluck()
    .all(from, to);
}
