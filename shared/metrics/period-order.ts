import { DURATION_STATE, type DurationColumn } from '../model/metric.ts';
import type { NarrowColumn } from '../model/columns.ts';
import { noMarks, type Marks } from './marks.ts';
import { narrowColumn } from './narrow-column.ts';

/**
 * The cases of each period in the order of a duration: period by period, each from a word of its own on, so that the cases of a view
 * can be marked (see Marks) and every period gone through by itself.
 */
export type PeriodOrder = {
  /** Number of the first period. */
  first: number;
  /** Words of period p are firstWord[p] … firstWord[p + 1] - 1, with period 0 being `first`. */
  firstWord: Uint32Array;
  /** By period: cases with a usable time, which have its first places; and cases without, see OrderedCases. */
  usable: Uint32Array;
  invalid: Uint32Array;
  unknown: Uint32Array;
  /** Place of each row among those of its period; its state where it has no usable time. */
  placed: NarrowColumn;
  /** The row at each place. */
  rowAt: Uint32Array;
  /** Places of cases still open. */
  open: Marks;
};

const kept = new WeakMap<DurationColumn, WeakMap<Int32Array, PeriodOrder>>();

/**
 * @param period  period of each row, ascending; remembered as long as both columns are
 */
export function periodOrder(column: DurationColumn, period: Int32Array): PeriodOrder {
  let orders = kept.get(column);
  if (orders === undefined) {
    orders = new WeakMap();
    kept.set(column, orders);
  }
  let order = orders.get(period);
  if (order === undefined) {
    order = build(column, period);
    orders.set(period, order);
  }
  return order;
}

function build({ state, order, openPlaces }: DurationColumn, period: Int32Array): PeriodOrder {
  const first = period[0] ?? 0;
  const periods = period.length === 0 ? 0 : period[period.length - 1]! - first + 1;
  const usable = new Uint32Array(periods);
  const invalid = new Uint32Array(periods);
  const unknown = new Uint32Array(periods);
  for (let row = 0; row < state.length; row++) {
    const is = state[row]!;
    const of = period[row]! - first;
    if (is >= 0) usable[of]!++;
    else if (is === DURATION_STATE.invalid) invalid[of]!++;
    else if (is === DURATION_STATE.unknown) unknown[of]!++;
  }
  const firstWord = new Uint32Array(periods + 1);
  for (let p = 0; p < periods; p++) firstWord[p + 1] = firstWord[p]! + ((usable[p]! + 31) >>> 5);
  const next = firstWord.map((word) => word * 32);
  const places = firstWord[periods]! * 32;
  const placed = new Int32Array(state);
  const rowAt = new Uint32Array(places);
  const open = noMarks(places);
  for (let k = 0; k < order.length; k++) {
    const row = order[k]!;
    const of = period[row]! - first;
    const place = next[of]!++;
    placed[row] = place - firstWord[of]! * 32;
    rowAt[place] = row;
    open[place >>> 5]! |= ((openPlaces[k >>> 5]! >>> (k & 31)) & 1) << (place & 31);
  }
  return { first, firstWord, usable, invalid, unknown, placed: narrowColumn(placed), rowAt, open };
}
