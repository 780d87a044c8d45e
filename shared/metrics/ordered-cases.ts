import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';

/** The cases of a view in the order of a duration: ascending time, at equal times done before open. */
export type OrderedCases = {
  /** Place of each case in `DurationColumn.orderedTimeMs`. */
  place: Uint32Array;
  /** Its group, doubled; plus 1 when it is done: one number a case, so that a pass over them reads memory in a row. */
  member: Int32Array;
  /** Cases, and cases still open, by group. */
  n: Uint32Array;
  open: Uint32Array;
};

const kept = new WeakMap<Groups, WeakMap<DurationColumn, OrderedCases>>();

/**
 * The cases in any group that have a usable time, in the order of a duration; remembered as long as the groups are, for the
 * table, the medians and the curve of a view need the same order.
 *
 * Nothing is sorted: each case notes its group at its place in the whole order, and a pass over the places takes out those
 * that are marked. O(rows), a few nanoseconds for a case and under one for every other.
 */
export function orderedCases(column: DurationColumn, groups: Groups): OrderedCases {
  let orders = kept.get(groups);
  if (orders === undefined) {
    orders = new WeakMap();
    kept.set(groups, orders);
  }
  let ordered = orders.get(column);
  if (ordered === undefined) {
    ordered = pickOut(column, groups);
    orders.set(column, ordered);
  }
  return ordered;
}

type Marks = Uint8Array | Uint16Array | Uint32Array;

/** As narrow as the groups allow: marks are written here and there, and should lie close together. */
function noMarks(length: number, groups: number): Marks {
  if (groups < 0xff) return new Uint8Array(length);
  return groups < 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

/** Below this share of the order it is worth a look before a case is taken out. */
const FEW = 1 / 8;

function pickOut(column: DurationColumn, groups: Groups): OrderedCases {
  const { count } = groups;
  const marks = noMarks(column.order.length, count);
  const n = new Uint32Array(count);
  const open = new Uint32Array(count);
  const size = mark(marks, n, open, column, groups);
  // One place more than there are cases: where all are written, the last may be one that does not count.
  const place = new Uint32Array(size + 1);
  const member = new Int32Array(size + 1);
  const take = size < marks.length * FEW ? takeFew : takeMany;
  take(marks, column.orderedIsDone, place, member);
  return { place: place.subarray(0, size), member: member.subarray(0, size), n, open };
}

/** Notes the group of each case, plus 1, at its place, and counts them; gives their number. */
function mark(
  marks: Marks,
  n: Uint32Array,
  open: Uint32Array,
  { state, rank }: DurationColumn,
  { of, rows }: Groups,
): number {
  const size = rows === undefined ? of.length : rows.length;
  let cases = 0;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const group = of[row]!;
    const is = state[row]!;
    if (group < 0 || is < 0) continue;
    marks[rank[row]!] = group + 1;
    n[group]!++;
    if (is === DURATION_STATE.open) open[group]!++;
    cases++;
  }
  return cases;
}

function takeFew(marks: Marks, isDone: Uint8Array, place: Uint32Array, member: Int32Array): void {
  let at = 0;
  for (let k = 0; k < marks.length; k++) {
    if (marks[k] === 0) continue;
    place[at] = k;
    member[at++] = (marks[k]! - 1) * 2 + isDone[k]!;
  }
}

/** Writes every place and goes on only from those that count: no branch, which would be foretold badly. */
function takeMany(marks: Marks, isDone: Uint8Array, place: Uint32Array, member: Int32Array): void {
  let at = 0;
  for (let k = 0; k < marks.length; k++) {
    const marked = marks[k]!;
    place[at] = k;
    member[at] = (marked - 1) * 2 + isDone[k]!;
    at += -marked >>> 31;
  }
}
