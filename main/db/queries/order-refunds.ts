import type { ReadableDb } from '../types.ts';

/** By import (finished ones up to `asAt`) the column in which its refunds name their order; empty where no import has one. */
export function refundColumns(db: ReadableDb, asAt: number): Map<number, string> {
  const rows = db
    .statement<{ id: number; column: string }>(`
      SELECT id, json_extract(mapping, '$.refundsOf') AS column
      FROM import
      WHERE kind = 'orders' AND status = 'done' AND id <= ? AND json_extract(mapping, '$.refundsOf') IS NOT NULL`)
    .all(asAt);
  return new Map(rows.map(({ id, column }) => [id, column]));
}

/** The import of a version of an order and what is kept with it (JSON). */
export function keptWithOrder(
  db: ReadableDb,
): (versionId: number) => { importId: number; cells: string | null } | null {
  const read = db.statement<{ importId: number; cells: string | null }>(`
    SELECT v.import_id AS importId, e.cells
    FROM order_version AS v
    LEFT JOIN extra AS e ON e.kind = 'orders' AND e.version_id = v.id
    WHERE v.id = ?`);
  return (versionId) => read.get(versionId) ?? null;
}

/** All versions of orders with these numbers. */
export function versionsOfOrders(
  db: ReadableDb,
  orderIds: readonly string[],
): { versionId: number; orderId: string }[] {
  return db
    .statement<{ versionId: number; orderId: string }>(`
      SELECT id AS versionId, order_id AS orderId
      FROM order_version
      WHERE order_id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(orderIds));
}
