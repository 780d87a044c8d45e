import { withoutZone } from './bare-name.ts';
import type { ColumnName } from './preset.ts';
import { normaliseName } from './normalise-name.ts';

/** Longest header name a pattern is tried on. */
const LONGEST_NAME = 200;

/**
 * Position of the first header that one of the names fits, or -1. Names are tried in order, so the best name comes
 * first; of duplicate headers the first wins. A zone behind a name (`Created (Pacific time)`) does not matter.
 * @param names  names (compared by `normaliseName`) or anchored patterns (tried on the header as it stands)
 * @param headers  header row, in file order
 */
export function findColumn(names: readonly ColumnName[], headers: readonly string[]): number {
  const normalised = headers.map(normaliseName);
  const zoneless = headers.map((header) => normaliseName(withoutZone(header)));
  for (const name of names) {
    const wanted = typeof name === 'string' ? normaliseName(name) : null;
    const at = headers.findIndex((header, i) =>
      typeof name === 'string' ? normalised[i] === wanted : header.length <= LONGEST_NAME && name.test(header.trim()),
    );
    if (at >= 0) return at;
    const stated = wanted === null ? -1 : zoneless.indexOf(wanted);
    if (stated >= 0) return stated;
  }
  return -1;
}
