/** The mark that report programs put behind the name of a column by which the rows are grouped. */
const GROUPED = /[\u2191\u2193\u25b2\u25bc]\s*$/u;

/**
 * Columns by which a report is grouped: marked in their names, and filled only in the first row of each group.
 * @param rows  first rows below the header, as texts
 */
export function groupedColumns(names: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return names.flatMap((name, position) => {
    const isFilled = (row: readonly string[] | undefined): boolean => (row?.[position] ?? '').trim() !== '';
    return GROUPED.test(name) && isFilled(rows[0]) && rows.some((row) => !isFilled(row)) ? [position] : [];
  });
}
