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
  /** Cases without a usable time, by group: those before their start, and those nobody knows the end of. */
  invalid: Uint32Array;
  unknown: Uint32Array;
};

let latest: WeakRef<Groups> | null = null;
let orders = new WeakMap<DurationColumn, OrderedCases>();

/**
 * The cases in any group that have a usable time, in the order of a duration; remembered until other groups are asked
 * for, since the table, the medians and the curve of a view need the same order.
 *
 * Nothing is sorted: each case marks its place in the whole order, and a pass over the places takes out those that are
 * marked. O(rows): few cases mark bits, of which 32 places without a case cost one look; many note their group there;
 * all cases in few groups are read in order.
 */
export function orderedCases(column: DurationColumn, groups: Groups): OrderedCases {
  if (latest?.deref() !== groups) {
    latest = new WeakRef(groups);
    orders = new WeakMap();
  }
  let ordered = orders.get(column);
  if (ordered === undefined) {
    ordered = pickOut(column, groups);
    orders.set(column, ordered);
  }
  return ordered;
}

const NO_ROWS = new Uint32Array(0);
/** Above this share of the order every place is written, marked or not; below it places are looked for among bits. */
const MANY = 1 / 4;

function pickOut(column: DurationColumn, groups: Groups): OrderedCases {
  const { of, rows } = groups;
  if (rows === undefined && of instanceof Int8Array) return pickAll(column, groups);
  return rows !== undefined && rows.length < column.order.length * MANY
    ? pickFew(column, groups)
    : pickMany(column, groups);
}

type Counts = Pick<OrderedCases, 'n' | 'open' | 'invalid' | 'unknown'>;

function noCounts(groups: number): Counts {
  const none = (): Uint32Array => new Uint32Array(groups);
  return { n: none(), open: none(), invalid: none(), unknown: none() };
}

/** All rows in few groups: the order itself is gone through, for the groups of its rows lie close together. */
function pickAll({ order, orderedIsDone, state }: DurationColumn, { of, count }: Groups): OrderedCases {
  const counts = noCounts(count);
  const { n, open, invalid, unknown } = counts;
  const place = new Uint32Array(order.length);
  const member = new Int32Array(order.length);
  let at = 0;
  for (let k = 0; k < order.length; k++) {
    const group = of[order[k]!]!;
    if (group < 0) continue;
    const isDone = orderedIsDone[k]!;
    place[at] = k;
    member[at++] = group * 2 + isDone;
    n[group]!++;
    open[group]! += 1 - isDone;
  }
  for (let row = 0; order.length < state.length && row < state.length; row++) {
    if (state[row]! >= 0 || of[row]! < 0) continue;
    if (state[row] === DURATION_STATE.invalid) invalid[of[row]!]!++;
    else if (state[row] === DURATION_STATE.unknown) unknown[of[row]!]!++;
  }
  return { place: place.subarray(0, at), member: member.subarray(0, at), ...counts };
}

function pickFew(column: DurationColumn, { of, rows = NO_ROWS, count }: Groups): OrderedCases {
  const { state, rank, order } = column;
  const counts = noCounts(count);
  const { n, open, invalid, unknown } = counts;
  const bits = new Int32Array((order.length >>> 5) + 1);
  const size = rows.length;
  const at = new Uint32Array(size);
  const own = new Int32Array(size);
  let cases = 0;
  for (let k = 0; k < size; k++) {
    const row = rows[k]!;
    const group = of[row]!;
    if (group < 0) continue;
    const is = state[row]!;
    if (is < 0) {
      if (is === DURATION_STATE.invalid) invalid[group]!++;
      else if (is === DURATION_STATE.unknown) unknown[group]!++;
      continue;
    }
    const place = rank[row]!;
    bits[place >>> 5]! |= 1 << (place & 31);
    n[group]!++;
    open[group]! += 1 - is;
    at[cases] = place;
    own[cases++] = group * 2 + is;
  }
  return { ...inOrder(at.subarray(0, cases), own, bits), ...counts };
}

/** Where a place comes among those marked: the marks in the words before it, and in its own word below it. */
function inOrder(at: Uint32Array, own: Int32Array, bits: Int32Array): Pick<OrderedCases, 'place' | 'member'> {
  const before = new Uint32Array(bits.length);
  for (let word = 1; word < bits.length; word++) before[word] = before[word - 1]! + bitsIn(bits[word - 1]!);
  const place = new Uint32Array(at.length);
  const member = new Int32Array(at.length);
  for (let k = 0; k < at.length; k++) {
    const word = at[k]! >>> 5;
    const next = before[word]! + bitsIn(bits[word]! & ((1 << (at[k]! & 31)) - 1));
    place[next] = at[k]!;
    member[next] = own[k]!;
  }
  return { place, member };
}

/** Number of bits set (H. S. Warren, Hacker's Delight, 5–1). */
function bitsIn(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

type Marks = Uint8Array | Uint16Array | Uint32Array;

/** As narrow as the groups allow: marks are written here and there, and should lie close together. */
function noMarks(length: number, groups: number): Marks {
  if (groups < 0xff) return new Uint8Array(length);
  return groups < 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

function pickMany(column: DurationColumn, groups: Groups): OrderedCases {
  const { orderedIsDone } = column;
  const marks = noMarks(column.order.length, groups.count);
  const counts = noCounts(groups.count);
  const size = mark(marks, counts, column, groups);
  // One place more than there are cases: all are written, and the last may be one that does not count.
  const place = new Uint32Array(size + 1);
  const member = new Int32Array(size + 1);
  let at = 0;
  for (let k = 0; k < marks.length; k++) {
    const marked = marks[k]!;
    place[at] = k;
    member[at] = (marked - 1) * 2 + orderedIsDone[k]!;
    // No branch, which would be foretold badly.
    at += -marked >>> 31;
  }
  return { place: place.subarray(0, size), member: member.subarray(0, size), ...counts };
}

/** Notes the group of each case, plus 1, at its place, and counts them; gives their number. */
function mark(marks: Marks, counts: Counts, { state, rank }: DurationColumn, groups: Groups): number {
  const { of, rows } = groups;
  const { n, open, invalid, unknown } = counts;
  const size = rows === undefined ? of.length : rows.length;
  let cases = 0;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const group = of[row]!;
    if (group < 0) continue;
    const is = state[row]!;
    if (is < 0) {
      if (is === DURATION_STATE.invalid) invalid[group]!++;
      else if (is === DURATION_STATE.unknown) unknown[group]!++;
      continue;
    }
    marks[rank[row]!] = group + 1;
    n[group]!++;
    if (is === DURATION_STATE.open) open[group]!++;
    cases++;
  }
  return cases;
}
