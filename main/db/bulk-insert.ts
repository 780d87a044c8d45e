import type { WritableDb } from './types.ts';

/** Rows of one INSERT: SQLite's cost per statement is shared, which makes an import about a third cheaper. */
const ROWS_AT_ONCE = 10;

export type BulkInsert = {
  /** Where the caller puts the values of the next row: `width` of them from `at()` on. Then `push()`. */
  readonly values: unknown[];
  readonly at: () => number;
  readonly push: () => void;
  /** Writes what is waiting. To be called before the transaction ends and before reading back. */
  readonly flush: () => void;
};

/**
 * Inserts rows in groups.
 * @param columns  the columns in the order of the values; table and columns come from fixed unions
 * @param asText   columns whose bytes are UTF-8 text
 */
export function bulkInsert(
  db: WritableDb,
  table: string,
  columns: readonly string[],
  asText: readonly string[] = [],
): BulkInsert {
  const width = columns.length;
  const row = `(${columns.map((column) => (asText.includes(column) ? 'CAST(? AS TEXT)' : '?')).join(', ')})`;
  const head = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `;
  const many = db.statement(head + Array<string>(ROWS_AT_ONCE).fill(row).join(', '));
  const one = db.statement(head + row);
  const values: unknown[] = Array<unknown>(width * ROWS_AT_ONCE).fill(null);
  let waiting = 0;
  return {
    values,
    at: () => waiting * width,
    push() {
      waiting += 1;
      if (waiting < ROWS_AT_ONCE) return;
      waiting = 0;
      // Spread: values handed over as arguments bind faster than those of an array.
      many.run(...values);
    },
    flush() {
      const rows = waiting;
      waiting = 0;
      for (let n = 0; n < rows; n += 1) one.run(...values.slice(n * width, (n + 1) * width));
    },
  };
}
