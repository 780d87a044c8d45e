const SEPARATORS = [';', '|', '\n'] as const;
/** Fields of which a case may name several. */
const LISTED = new Set(['category', 'subcategory', 'product']);
/** Share of the parts of lists that must stand elsewhere too: alone, or in another list. */
const KNOWN_PARTS = 0.6;
const LONGEST_PART = 80;

/**
 * The mark by which the cells of a column list several labels (`Late; Damaged`), or null when each cell is one label. A mark inside a
 * label is no list: most parts of the lists must stand in other cells too.
 * @param cells  different cells of the column, as far as looked at
 */
export function listSeparator(field: string, cells: Iterable<string>): string | null {
  if (!LISTED.has(field)) return null;
  const all = [...cells];
  return SEPARATORS.find((separator) => isList(all, separator)) ?? null;
}

/** The first label of a list: what the case is counted under. */
export function firstOfList(cell: string, separator: string): string {
  return cell.split(separator).find((part) => part.trim() !== '') ?? '';
}

function isList(cells: readonly string[], separator: string): boolean {
  const seen = new Map<string, number>();
  const parts = new Set<string>();
  for (const cell of cells) {
    const own = new Set(partsOf(cell, separator));
    for (const part of own) seen.set(part, (seen.get(part) ?? 0) + 1);
    if (own.size > 1) for (const part of own) parts.add(part);
  }
  if (parts.size < 2 || [...parts].some((part) => part.length > LONGEST_PART)) return false;
  const known = [...parts].filter((part) => (seen.get(part) ?? 0) > 1).length;
  return known >= parts.size * KNOWN_PARTS;
}

function partsOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
