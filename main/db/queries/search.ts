import type { ReadableDb, WritableDb } from '../types.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Narratives indexed in one transaction: keeps the WAL small. */
const AT_ONCE = 2000;

/**
 * Brings the full-text index on, up to the newest finished import or by so many narratives. An import does not wait for it: indexing costs more than all the
 * rest of an import, and is only needed once somebody searches.
 */
export function updateSearchIndex(db: WritableDb, most = Infinity): void {
  db.lease.take('indexing narratives');
  try {
    const end = firstUnfinished(db);
    const page = db.statement<{ last: number | null }>(
      'SELECT max(version_id) AS last FROM (SELECT version_id FROM narrative WHERE version_id > ? AND version_id < ? ORDER BY version_id LIMIT ?)',
    );
    const add = db.statement(`
      INSERT INTO narrative_search (rowid, body)
      SELECT version_id, body FROM narrative WHERE version_id > ? AND version_id <= ?`);
    for (let [from, done] = [searchedTo(db), 0]; done < most; done += AT_ONCE) {
      const last = page.get(from, end, AT_ONCE)?.last ?? null;
      if (last === null) return;
      const after = from;
      db.transaction(() => {
        add.run(after, last);
        writeSetting(db, 'searched_to', String(last));
      });
      from = last;
    }
  } finally {
    db.lease.release();
  }
}

/** How many narratives of finished imports are not in the index yet. */
export function countUnsearched(db: ReadableDb): number {
  const row = db
    .statement<{ n: number }>('SELECT count(*) AS n FROM narrative WHERE version_id > ? AND version_id < ?')
    .get(searchedTo(db), firstUnfinished(db));
  return row?.n ?? 0;
}

/**
 * Versions whose narrative holds all the words, the best match first; words are taken as they stand, the last one also as
 * a beginning. Not only visible versions: the caller keeps those that are in its columns.
 */
export function searchNarratives(db: ReadableDb, text: string, limit: number): number[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const query = words.map((word, at) => (at === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ');
  return db
    .statement<{ id: number }>(
      'SELECT rowid AS id FROM narrative_search WHERE narrative_search MATCH ? ORDER BY rank LIMIT ?',
    )
    .all(query, limit)
    .map(({ id }) => id);
}

/** Empties the index, before narratives are deleted. */
export function dropSearchIndex(db: WritableDb): void {
  db.statement("INSERT INTO narrative_search (narrative_search) VALUES ('delete-all')").run();
  writeSetting(db, 'searched_to', '0');
}

/** Empties the index when it holds versions from `first` on, which are about to go; 1 when it did, 0 when it holds none. */
export function dropSearchIndexFrom(db: WritableDb, first: number): 0 | 1 {
  if (searchedTo(db) < first) return 0;
  dropSearchIndex(db);
  return 1;
}

function searchedTo(db: ReadableDb): number {
  return Number(readSetting(db, 'searched_to') ?? 0);
}

/** Versions from here on belong to an import that is running. */
function firstUnfinished(db: ReadableDb): number {
  const row = db
    .statement<{ first: number | null }>(
      "SELECT min(first_version) AS first FROM import WHERE kind = 'complaints' AND status = 'loading'",
    )
    .get();
  return row?.first ?? Number.MAX_SAFE_INTEGER;
}
