import { fieldsOf } from '../../shared/model/fields.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';

/** The mark that report programs put behind the name of a column by which the rows are grouped. */
const GROUPED = /[\u2191\u2193\u25b2\u25bc]\s*$/u;
/** Labels by which people group rows in a spreadsheet, each in one cell over all rows of its group. */
const LABELS = fieldsOf('complaints').filter(({ id }) => ['category', 'touchpoint', 'site'].includes(id));
const PLAIN = 0.75;
const LEAST_ROWS = 20;
/** A column with more cells filled is one of single labels. */
const MOST_FILLED = 0.5;

/**
 * Columns by which a report is grouped, filled only in the first row of each group: those marked in their names, and those of labels
 * of which each stands just once, the first of them in the first row, as merged cells become in a file of text.
 * @param rows  rows below the header, as texts: as many as the first part of the file holds
 */
export function groupedColumns(names: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return names.flatMap((name, position) => {
    const cells = rows.map((row) => (row[position] ?? '').trim());
    const filled = cells.filter((cell) => cell !== '');
    if (cells[0] === undefined || cells[0] === '' || filled.length === cells.length) return [];
    return GROUPED.test(name) || (isOnceEach(filled, rows.length) && isLabel(name)) ? [position] : [];
  });
}

function isOnceEach(filled: readonly string[], rows: number): boolean {
  return (
    rows >= LEAST_ROWS &&
    filled.length > 1 &&
    filled.length <= rows * MOST_FILLED &&
    new Set(filled).size === filled.length
  );
}

function isLabel(name: string): boolean {
  return LABELS.some(({ id }) => nameFit(name, 'complaints', id) >= PLAIN);
}
