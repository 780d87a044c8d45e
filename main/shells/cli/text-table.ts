/**
 * A table for the terminal: columns as wide as their longest cell, two blanks between, a rule under the head.
 * @param options.right    columns aligned to the right
 * @param options.columns  width of the terminal; the widest text column is cut to fit it
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { right = [], columns }: { right?: readonly number[]; columns?: number } = {},
): string {
  const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))));
  if (columns !== undefined) shrink(widths, columns - 2 * (head.length - 1));
  const line = (cells: readonly string[]): string =>
    widths
      .map((size, i) => pad(cells[i] ?? '', size, right.includes(i)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((size) => '─'.repeat(size)).join('  ');
  return [line(head), rule, ...rows.map(line)].map((text) => `${text}\n`).join('');
}

/** The widest column gives way, down to 12 characters. */
function shrink(widths: number[], room: number): void {
  const over = widths.reduce((sum, size) => sum + size, 0) - room;
  if (over <= 0) return;
  const widest = widths.indexOf(Math.max(...widths));
  widths[widest] = Math.max(12, (widths[widest] ?? 0) - over);
}

function pad(cell: string, size: number, isRight: boolean): string {
  const text =
    width(cell) > size
      ? `${Array.from(cell)
          .slice(0, size - 1)
          .join('')}…`
      : cell;
  const blanks = ' '.repeat(Math.max(0, size - width(text)));
  return isRight ? blanks + text : text + blanks;
}

/** Characters as people count them. */
function width(text: string): number {
  return Array.from(text).length;
}
