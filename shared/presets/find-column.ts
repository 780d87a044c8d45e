import type { ColumnName } from './preset.ts';
import { normaliseName } from './normalise-name.ts';

/** Longest header name a pattern is tried on. */
const LONGEST_NAME = 200;

/**
 * Position of the first header that one of the names fits, or -1. Names are tried in order, so the best name comes
 * first; of duplicate headers the first wins.
 * @param names  names (compared by `normaliseName`) or anchored patterns (tried on the header as it stands)
 * @param headers  header row, in file order
 */
export function findColumn(names: readonly ColumnName[], headers: readonly string[]): number {
  const normalised = headers.map(normaliseName);
  for (const name of names) {
    const wanted = typeof name === 'string' ? normaliseName(name) : null;
    const at = headers.findIndex((header, i) =>
      typeof name === 'string' ? normalised[i] === wanted : header.length <= LONGEST_NAME && name.test(header.trim()),
    );
    if (at >= 0) return at;
  }
  return -1;
}
