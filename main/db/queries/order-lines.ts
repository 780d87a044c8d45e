import type { ReadableDb } from '../types.ts';

/** Whether any finished import up to `asAt` put lines together into orders; without that no order has lines. */
export function hasOrderLines(db: ReadableDb, asAt: number): boolean {
  const row = db
    .statement<{ n: number }>(`
      SELECT count(*) AS n
      FROM import
      WHERE kind = 'orders' AND status = 'done' AND id <= ? AND json_extract(mapping, '$.fold') = 'lines'`)
    .get(asAt);
  return (row?.n ?? 0) > 0;
}

/** The number of an order and what is kept with it (JSON), by version. */
export function orderCells(db: ReadableDb): (versionId: number) => { orderId: string; cells: string | null } {
  const read = db.statement<{ orderId: string; cells: string | null }>(`
    SELECT v.order_id AS orderId, e.cells
    FROM order_version AS v
    LEFT JOIN extra AS e ON e.kind = 'orders' AND e.version_id = v.id
    WHERE v.id = ?`);
  return (versionId) => read.get(versionId) ?? { orderId: '', cells: null };
}
