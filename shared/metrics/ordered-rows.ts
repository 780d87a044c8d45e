import type { DurationColumn, Groups } from '../model/metric.ts';
import { radixOrder } from './radix-order.ts';

/** Rows with a usable time by ascending time (done before open), with their times and states. */
export type OrderedRows = { row: Uint32Array; timeMs: Float64Array; isDone: Uint8Array };

/** A selection of less than this share of all rows is sorted by itself instead of picked out of the whole order. */
const NARROW = 1 / 8;

const kept = new WeakMap<Groups, WeakMap<DurationColumn, OrderedRows>>();

/**
 * The rows that groups may hold in the order of a duration, remembered as long as the groups are: the table, the medians and
 * the curve of a view need the same order. Rows in no group may be among them.
 */
export function orderedRows(column: DurationColumn, groups: Groups): OrderedRows {
  if (groups.rows === undefined || groups.rows.length > column.order.length * NARROW) {
    return { row: column.order, timeMs: column.orderedTimeMs, isDone: column.orderedIsDone };
  }
  let orders = kept.get(groups);
  if (orders === undefined) {
    orders = new WeakMap();
    kept.set(groups, orders);
  }
  let ordered = orders.get(column);
  if (ordered === undefined) {
    ordered = sorted(column, groups.rows);
    orders.set(column, ordered);
  }
  return ordered;
}

function sorted({ state, rank, orderedTimeMs, orderedIsDone }: DurationColumn, rows: Uint32Array): OrderedRows {
  const row = radixOrder(
    rows.filter((one) => state[one]! >= 0),
    rank,
  );
  const timeMs = new Float64Array(row.length);
  const isDone = new Uint8Array(row.length);
  for (let k = 0; k < row.length; k++) {
    timeMs[k] = orderedTimeMs[rank[row[k]!]!]!;
    isDone[k] = orderedIsDone[rank[row[k]!]!]!;
  }
  return { row, timeMs, isDone };
}
