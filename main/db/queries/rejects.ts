import type { Reject, RejectRule } from '../../../shared/model/reject.ts';
import { stringsOf } from '../json-strings.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

export type RejectGroup = { rule: string; column: string | null; message: string; n: number };

type Row = { line: number; header: string | null; value: string; rule: RejectRule; message: string; cells: string };

/** Keeps rejected rows with their import; to be called inside the import's transaction. */
export function insertRejects(db: WritableDb, importId: number, rejects: readonly Reject[]): void {
  const insert = db.statement(
    'INSERT INTO reject (import_id, line, header, value, rule, message, cells) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { line, column, value, rule, message, cells } of rejects) {
    insert.run(importId, line, column, value, rule, message, JSON.stringify(cells));
  }
}

/** Rejected rows of an import in the order of the file. */
export function listRejects(db: ReadableDb, importId: number, page: { offset: number; limit: number }): Reject[] {
  return db
    .statement<Row>(`
        SELECT line, header, value, rule, message, cells
        FROM reject
        WHERE import_id = ?
        ORDER BY line, id
        LIMIT ? OFFSET ?`)
    .all(importId, page.limit, page.offset)
    .map(rejectOf);
}

/** All rejected rows of an import one by one, for a file that can be corrected and imported again. */
export function* eachReject(db: ReadableDb, importId: number): Generator<Reject> {
  const pageSize = 1000;
  for (let offset = 0; ; offset += pageSize) {
    const page = listRejects(db, importId, { offset, limit: pageSize });
    yield* page;
    if (page.length < pageSize) return;
  }
}

export function countRejects(db: ReadableDb, importId: number): number {
  return db.statement<{ n: number }>('SELECT count(*) AS n FROM reject WHERE import_id = ?').get(importId)?.n ?? 0;
}

/** Rejected rows by cause, most frequent first. The message is that of the first row of the group. */
export function groupRejects(db: ReadableDb, importId: number): RejectGroup[] {
  return db
    .statement<RejectGroup>(`
      SELECT rule, header AS "column", min(message) AS message, count(*) AS n
      FROM reject
      WHERE import_id = ?
      GROUP BY rule, header
      ORDER BY n DESC, rule, header`)
    .all(importId);
}

function rejectOf(row: Row): Reject {
  return {
    line: row.line,
    column: row.header,
    value: row.value,
    rule: row.rule,
    message: row.message,
    cells: stringsOf(row.cells),
  };
}
