/** Starts of a cell that spreadsheets run as a formula, after blanks and zero-width characters (HAZARDS.md 3). */
const FORMULA = /^[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@＝＋－＠\t\r\n\0]/u;
const NUMBER = /^[+-]?[\d.,\s]+%?$/;

/** One line of CSV (RFC 4180), safe to open in a spreadsheet: text that would run as a formula gets an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
