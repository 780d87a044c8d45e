import type { ImportedWord } from '../../../shared/model/quality.ts';
import { keptCells, unreadColumns } from '../../db/queries/quality.ts';
import type { ReadableDb } from '../../db/types.ts';

/** As many as are told of words for nothing. */
const MOST = 200;

/**
 * Words that imports did not understand and that cases have in the place of a value, most frequent first. They are read from the cells
 * kept with the cases, so that a word goes when its cases go.
 * @param versionIds  versions of the cases to be looked at
 */
export function unreadWords(db: ReadableDb, versionIds: Float64Array, asAt: number): ImportedWord[] {
  const found = unreadColumns(db, asAt);
  if (found.length === 0) return [];
  const wanted = new Set(versionIds);
  const words = new Map<string, ImportedWord>();
  for (const one of found) {
    const { column, field } = one;
    for (const { versionId, value } of keptCells(db, one)) {
      if (!wanted.has(versionId)) continue;
      const key = `${column}\n${value}`;
      words.set(key, { column, value, field, n: 1 + (words.get(key)?.n ?? 0) });
    }
  }
  return [...words.values()].toSorted((a, b) => b.n - a.n).slice(0, MOST);
}
