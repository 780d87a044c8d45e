import type { SEARCH_CALLS } from '../../../shared/contract/search-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { highlight } from '../../../shared/words/highlight.ts';
import { rowsOfView } from '../../analysis/rows-of-view.ts';
import { countUnsearched, searchNarratives, updateSearchIndex } from '../../db/queries/search.ts';
import { sqliteTrouble } from '../../db/sqlite-trouble.ts';
import type { WritableDb } from '../../db/types.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';
import { namesOfRows, readCases } from '../read-cases.ts';

/** Narratives indexed by one call: about a second; the next call goes on. */
const INDEXED_AT_ONCE = 20_000;
/** Matches of the whole store that are looked through. */
const MOST_FOUND = 100_000;

/** Searching what customers wrote. */
export function searchHandlers(core: Core): Handlers<keyof typeof SEARCH_CALLS> {
  const { store, columns } = core;
  return {
    'search.narratives': ({ query, text, offset, limit }) =>
      inView(core, query, () => {
        indexMore(store.db);
        const current = columns(query.asAt);
        const { cases } = current;
        const shown = rowsOfView(current, query);
        const rowOf = new Map(Array.from(shown, (row) => [cases.versionId[row]!, row]));
        const found = searchNarratives(store.db, text, MOST_FOUND);
        const hits = found.filter((version) => rowOf.has(version));
        const page = hits.slice(offset, offset + limit);
        const names = namesOfRows(
          cases,
          page.map((version) => rowOf.get(version)!),
        );
        return ok({
          total: hits.length,
          unsearched: countUnsearched(store.db),
          isCut: found.length === MOST_FOUND,
          rows: readCases(store.db, page, names).map((row) => ({ row, found: highlight(row.narrative ?? '', text) })),
        });
      }),
  };
}

/** Brings the index on where that is easily done: what is in it already can be searched anyway. */
function indexMore(db: WritableDb): void {
  if (db.isReadOnly) return;
  try {
    updateSearchIndex(db, INDEXED_AT_ONCE);
  } catch (error) {
    const code = sqliteTrouble(error)?.code;
    if (code !== 'busy' && code !== 'io' && code !== 'cannot-create') throw error;
  }
}
