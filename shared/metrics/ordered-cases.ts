import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';
import { bitsIn } from './marks.ts';

/** The cases of a view in the order of a duration: ascending time, at equal times done before open. */
export type OrderedCases = {
  /** Place of each case in `DurationColumn.orderedTimeMs`. */
  place: Uint32Array;
  /** Its group, doubled; plus 1 when it is done: one number a case, so that a pass over them reads memory in a row. */
  member: Members;
  /** How many of the cases come up to the last that is done: after it no curve falls. */
  untilLastDone: number;
  /** Cases, and cases still open, by group. */
  n: Uint32Array;
  open: Uint32Array;
  /** Cases without a usable time, by group: those before their start, and those nobody knows the end of. */
  invalid: Uint32Array;
  unknown: Uint32Array;
};

/** Bytes where the groups are few. */
export type Members = Uint8Array | Int32Array;

let latest: WeakRef<Groups> | null = null;
let orders = new WeakMap<DurationColumn, OrderedCases>();

/**
 * The cases in any group that have a usable time, in the order of a duration; remembered until other groups are asked
 * for, since the table, the medians and the curve of a view need the same order.
 *
 * Nothing is sorted. Few cases mark their places in the whole order as bits, of which 32 places without a case cost one look;
 * many are taken out of the whole order. O(rows).
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
/** From this share of the order on all of it is looked at; below it places are looked for among bits. */
const MANY = 1 / 4;

function pickOut(column: DurationColumn, groups: Groups): OrderedCases {
  const { rows } = groups;
  return rows !== undefined && rows.length < column.order.length * MANY
    ? pickFew(column, groups)
    : pickMany(column, groups);
}

type Counts = Pick<OrderedCases, 'n' | 'open' | 'invalid' | 'unknown'>;

function noCounts(groups: number): Counts {
  const none = (): Uint32Array => new Uint32Array(groups);
  return { n: none(), open: none(), invalid: none(), unknown: none() };
}

/** Many rows: the order itself is gone through, and those in a group are taken out of it. */
function pickMany(column: DurationColumn, groups: Groups): OrderedCases {
  const { order, openPlaces } = column;
  const { of, rows, count } = groups;
  const counts = noCounts(count);
  // One place more than there can be cases: all are written, and the last may be one that does not count.
  const most = Math.min(order.length, rows === undefined ? of.length : rows.length) + 1;
  const place = new Uint32Array(most);
  const member = noMembers(most, count);
  let at = 0;
  for (let k = 0; k < order.length; k++) {
    const own = of[order[k]!]! * 2 + 1 - ((openPlaces[k >>> 5]! >>> (k & 31)) & 1);
    place[at] = k;
    member[at] = own;
    // No branch, which would be foretold badly.
    at += 1 + (own >> 31);
  }
  const members = member.subarray(0, at);
  addMembers(counts, members);
  countUnusable(counts, column, groups);
  return { place: place.subarray(0, at), member: members, untilLastDone: untilLastDone(members), ...counts };
}

const MOST_IN_BYTES = 128;

function noMembers(size: number, groups: number): Members {
  return groups <= MOST_IN_BYTES ? new Uint8Array(size) : new Int32Array(size);
}

function addMembers({ n, open }: Counts, member: Members): void {
  const tally = new Uint32Array(2 * n.length);
  for (let k = 0; k < member.length; k++) tally[member[k]!]!++;
  for (let g = 0; g < n.length; g++) {
    open[g] = tally[2 * g]!;
    n[g] = tally[2 * g]! + tally[2 * g + 1]!;
  }
}

/** How many of the cases come up to the last that is done; the lowest bit of each is 1 when it is done. */
export function untilLastDone(member: Members): number {
  let k = member.length;
  while (k > 0 && (member[k - 1]! & 1) === 0) k--;
  return k;
}

function countUnusable({ invalid, unknown }: Counts, { unusable, state }: DurationColumn, { of }: Groups): void {
  for (let k = 0; k < unusable.length; k++) {
    const row = unusable[k]!;
    const group = of[row]!;
    if (group < 0) continue;
    if (state[row] === DURATION_STATE.invalid) invalid[group]!++;
    else if (state[row] === DURATION_STATE.unknown) unknown[group]!++;
  }
}

function pickFew(column: DurationColumn, { of, rows = NO_ROWS, count }: Groups): OrderedCases {
  const { placed, order } = column;
  const counts = noCounts(count);
  const { invalid, unknown } = counts;
  const bits = new Int32Array((order.length >>> 5) + 1);
  const size = rows.length;
  const at = new Uint32Array(size);
  const own = noMembers(size, count);
  let cases = 0;
  for (let k = 0; k < size; k++) {
    const row = rows[k]!;
    const group = of[row]!;
    if (group < 0) continue;
    const is = placed[row]!;
    if (is < 0) {
      if (is === DURATION_STATE.invalid) invalid[group]!++;
      else if (is === DURATION_STATE.unknown) unknown[group]!++;
      continue;
    }
    const place = is >> 1;
    bits[place >>> 5]! |= 1 << (place & 31);
    at[cases] = place;
    own[cases++] = group * 2 + (is & 1);
  }
  const ordered = inOrder(at.subarray(0, cases), own.subarray(0, cases), bits, noMembers(cases, count));
  addMembers(counts, ordered.member);
  return { ...ordered, untilLastDone: untilLastDone(ordered.member), ...counts };
}

/** Where a place comes among those marked: the marks in the words before it, and in its own word below it. */
function inOrder(
  at: Uint32Array,
  own: Members,
  bits: Int32Array,
  member: Members,
): Pick<OrderedCases, 'place' | 'member'> {
  const before = new Uint32Array(bits.length);
  for (let word = 1; word < bits.length; word++) before[word] = before[word - 1]! + bitsIn(bits[word - 1]!);
  const place = new Uint32Array(at.length);
  for (let k = 0; k < at.length; k++) {
    const word = at[k]! >>> 5;
    const next = before[word]! + bitsIn(bits[word]! & ((1 << (at[k]! & 31)) - 1));
    place[next] = at[k]!;
    member[next] = own[k]!;
  }
  return { place, member };
}
