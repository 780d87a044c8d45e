/** Starts of a cell that spreadsheets run as a formula, after blanks and zero-width characters (HAZARDS.md 3). */
const FORMULA = /^[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@＝＋－＠\t\r\n\0]/u;
const NUMBER = /^[+-]?[\d.,\s]+%?$/;
const ESCAPED = /^'+[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@＝＋－＠\t\r\n\0]/u;

/**
 * Text that a spreadsheet does not run: what starts like a formula (and is no number) gets an apostrophe in front. So does what
 * looks like that already, which makes the way back exact.
 * @example escapeCell('=1+1') // "'=1+1"
 */
export function escapeCell(cell: string): string {
  return (FORMULA.test(cell) && !NUMBER.test(cell)) || ESCAPED.test(cell) ? `'${cell}` : cell;
}

/**
 * The text before `escapeCell`.
 * @example unescapeCell("'=1+1") // '=1+1'
 */
export function unescapeCell(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}
