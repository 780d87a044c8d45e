import { keptWithOrder, refundColumns, versionsOfOrders } from '../db/queries/order-refunds.ts';
import type { RawColumns } from '../db/queries/raw-columns.ts';
import type { ReadableDb } from '../db/types.ts';

/** Value of each row after refunds, minor units; and 1 for rows that were given back as a whole. */
type AfterRefunds = { values: Float64Array; isBack: Uint8Array };
type Refund = { orderId: string; minor: number; currency: number };

/**
 * Takes refunds that stand in another file than the order they name off that order, whichever file came first. Null where there are
 * none.
 * @param before  value of each row as it is without them
 */
export function takeRefunds(db: ReadableDb, raw: RawColumns, before: Float64Array, asAt: number): AfterRefunds | null {
  const columns = refundColumns(db, asAt);
  if (columns.size === 0) return null;
  const refunds = refundsIn(db, raw, columns);
  if (refunds.length === 0) return null;
  const rowOf = new Map<string, number>();
  const wanted = versionsOfOrders(db, [...new Set(refunds.map(({ orderId }) => orderId))]);
  const orderOf = new Map(wanted.map(({ versionId, orderId }) => [versionId, orderId]));
  for (let row = 0; row < raw.n; row += 1) {
    const orderId = orderOf.get(raw.versionId[row] ?? 0);
    if (orderId !== undefined) rowOf.set(orderId, row);
  }
  const values = before.slice();
  const isBack = new Uint8Array(raw.n);
  for (const { orderId, minor, currency } of refunds) {
    const row = rowOf.get(orderId);
    if (row === undefined || raw.flags['cancelled']?.[row] === 1) continue;
    if ((raw.codes['currency']?.[row] ?? 0) !== currency) continue;
    const left = (values[row] ?? Number.NaN) - minor;
    if (left > 0) values[row] = left;
    else isBack[row] = 1;
  }
  return { values, isBack };
}

/** Rows that give something back, with the order that each names. */
function refundsIn(db: ReadableDb, raw: RawColumns, columns: ReadonlyMap<number, string>): Refund[] {
  const { cancelled } = raw.flags;
  const value = raw.numbers['value'];
  const refunds: Refund[] = [];
  if (cancelled === undefined || value === undefined) return refunds;
  const keptWith = keptWithOrder(db);
  for (let row = 0; row < raw.n; row += 1) {
    const minor = value[row] ?? Number.NaN;
    if (cancelled[row] !== 1 || !(minor < 0)) continue;
    const kept = keptWith(raw.versionId[row] ?? 0);
    const orderId = cellOf(kept?.cells ?? null, columns.get(kept?.importId ?? 0));
    if (orderId !== null) refunds.push({ orderId, minor: -minor, currency: raw.codes['currency']?.[row] ?? 0 });
  }
  return refunds;
}

function cellOf(cells: string | null, column: string | undefined): string | null {
  if (cells === null || column === undefined) return null;
  const kept: unknown = JSON.parse(cells);
  if (typeof kept !== 'object' || kept === null) return null;
  const [, cell] = Object.entries(kept).find(([name]) => name === column) ?? [];
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null;
}
