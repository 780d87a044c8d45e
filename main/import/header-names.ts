import { isRejectsHeader } from '../../shared/model/reject.ts';
import { unescapeCell } from '../../shared/model/spreadsheet-text.ts';

/** Names of a header row as shown and mapped by: trimmed, numbered where the cell is empty or there is no header. */
export function headerNames(row: readonly string[] | null, width: number): string[] {
  const names = Array.from({ length: Math.max(width, row?.length ?? 0) }, (_, i) => (row?.[i] ?? '').trim());
  // One name fewer than cells: the first column holds row names (as R writes tables).
  if (row !== null && row.length === width - 1) {
    names.pop();
    names.unshift('');
  }
  while (names.length > width && names.at(-1) === '') names.pop();
  const shown = names.map((name, i) => (name === '' ? `Column ${i + 1}` : name));
  // `@timestamp` was written with an apostrophe, as its cells were.
  return isRejectsHeader(shown) ? shown.map(unescapeCell) : shown;
}
