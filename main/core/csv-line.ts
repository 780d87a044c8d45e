import { escapeCell } from '../../shared/model/spreadsheet-text.ts';

/** One line of CSV (RFC 4180), safe to open in a spreadsheet: text that would run as a formula gets an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  const safe = escapeCell(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
