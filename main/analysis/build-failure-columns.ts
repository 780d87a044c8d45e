import type { FailureColumns } from '../../shared/model/columns.ts';
import { readRawColumns } from '../db/queries/raw-columns.ts';
import type { ReadableDb } from '../db/types.ts';
import type { KeyCodes } from './key-codes.ts';

/** The visible known failures, with the customers and orders of the cases; null when the store has none. */
export function buildFailureColumns(
  db: ReadableDb,
  asAt: number,
  keys: { customers: KeyCodes; orders: KeyCodes },
): FailureColumns | null {
  const raw = readRawColumns(db, 'failures', asAt);
  if (raw === null) return null;
  const absent = new Int32Array(raw.n);
  return {
    n: raw.n,
    failedAt: raw.instants['failedAt'] ?? new Float64Array(raw.n).fill(Number.NaN),
    customer: keys.customers.codesOf(raw.codes['customer'] ?? absent),
    order: keys.orders.codesOf(raw.codes['order'] ?? absent),
    complained: raw.flags['complained'] ?? new Int8Array(raw.n).fill(-1),
  };
}
