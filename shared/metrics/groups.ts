import type { CaseColumns } from '../model/columns.ts';
import type { GroupNumbers, Groups, Runs } from '../model/metric.ts';

/** So many groups fit into bytes. */
const MOST_IN_BYTES = 127;

/** Group numbers for so many rows, none of which is in a group yet. */
export function noGroups(rows: number, count: number): GroupNumbers {
  return (count <= MOST_IN_BYTES ? new Int8Array(rows) : new Int32Array(rows)).fill(-1);
}

/**
 * All selected rows as one group.
 * @param rows  row numbers of the selection, ascending, or null for every row
 */
export function groupAll(n: number, rows: Uint32Array | null): Groups {
  if (rows === null) return { of: new Int8Array(n), count: 1 };
  const of = noGroups(n, 1);
  for (const row of rows) of[row] = 0;
  return { of, count: 1, rows };
}

/**
 * Rows by a code column (category, site, channel, cluster …); rows without a value are left out.
 * @param code   codes by row, -1 absent
 * @param count  number of codes
 */
export function groupByCode(code: Int32Array, count: number, rows: Uint32Array | null): Groups {
  if (rows === null) return { of: code, count };
  const of = noGroups(code.length, count);
  for (const row of rows) of[row] = code[row]!;
  return { of, count, rows };
}

/**
 * Rows by calendar month (or week) of receipt: group 0 is `first`; rows outside `first` … `last` are left out. The rows lie group by
 * group; numbers row by row are made when somebody asks for them.
 * @param period  period numbers by row (CaseColumns.month or .week), ascending as receipts are
 */
export function groupByPeriod(
  period: Int32Array,
  rows: Uint32Array | null,
  first: number,
  last: number,
): Groups & { runs: Runs } {
  const count = Math.max(0, last - first + 1);
  const start = new Uint32Array(count + 1);
  for (let g = 0; g <= count; g++) start[g] = firstInPeriod(period, rows, first + g);
  const groups: Groups & { runs: Runs } = {
    get of() {
      const of = noGroups(period.length, count);
      for (let g = 0; g < count; g++) {
        for (let k = start[g]!; k < start[g + 1]!; k++) of[rows === null ? k : rows[k]!] = g;
      }
      // A plain value from now on: loops read it row by row.
      Object.defineProperty(groups, 'of', { value: of, enumerable: true });
      return of;
    },
    count,
    runs: { column: period, first, start },
    ...(rows === null ? {} : { rows }),
  };
  return groups;
}

/** Place among ascending rows of the first that is not before a period. */
function firstInPeriod(period: Int32Array, rows: Uint32Array | null, least: number): number {
  let low = 0;
  let high = rows === null ? period.length : rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (period[rows === null ? middle : rows[middle]!]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cases one after the other: rows[from] … rows[to - 1], or those row numbers themselves where `rows` is null. */
export type Run = { rows: Uint32Array | null; from: number; to: number };

/** The cases that are in any group, to be gone through. */
export function casesOf(groups: Groups): Run {
  const { runs, count } = partsOf(groups) ?? groups;
  if (runs !== undefined) return { rows: groups.rows ?? null, from: runs.start[0]!, to: runs.start[count]! };
  const rows = rowsOf(groups);
  return { rows, from: 0, to: rows.length };
}

/**
 * The fewest cases to go through that tell those in any group from all `n`: to be put in where none is in (`isAll` false), or to be
 * taken out where all are.
 */
export function fewestOf(groups: Groups, n: number): { isAll: boolean; runs: Run[] } {
  const cases = casesOf(groups);
  const { except } = partsOf(groups) ?? groups;
  const kept = cases.to - cases.from;
  if (n - kept >= kept || (cases.rows !== null && except === undefined)) return { isAll: false, runs: [cases] };
  const all = except === undefined ? cases : casesOf(except.all);
  const outside = [
    { rows: null, from: 0, to: all.from },
    { rows: null, from: all.to, to: n },
  ];
  return { isAll: true, runs: except === undefined ? outside : [...outside, casesOf(except.out)] };
}

/**
 * The same rows put into other groups.
 * @param regroup  new group of a row in any group, -1 to leave it out
 */
export function regroup(groups: Groups, count: number, newGroup: (row: number, group: number) => number): Groups {
  const { rows } = groups;
  const of = noGroups(groups.of.length, count);
  const n = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < n; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const group = groups.of[row]!;
    if (group >= 0) of[row] = newGroup(row, group);
  }
  return rows === undefined ? { of, count } : { of, count, rows };
}

const wholes = new WeakMap<Groups, Groups>();
const parts = new WeakMap<Groups, Groups>();

/** All rows that are in any group as one group: the same one for the same groups, its numbers made when they are asked for. */
export function asOneGroup(groups: Groups): Groups {
  if (groups.count === 1) return groups;
  let whole = wholes.get(groups);
  if (whole === undefined) {
    const { rows } = groups;
    const made: Groups = {
      get of() {
        const { of } = regroup(groups, 1, () => 0);
        // A plain value from now on: loops read it row by row.
        Object.defineProperty(made, 'of', { value: of, enumerable: true });
        return of;
      },
      count: 1,
      ...(rows === undefined ? {} : { rows }),
    };
    whole = made;
    wholes.set(groups, whole);
    parts.set(whole, groups);
  }
  return whole;
}

/** The groups that `asOneGroup` put together; undefined for any other. What adds up is counted by part once, for both. */
export function partsOf(whole: Groups): Groups | undefined {
  return parts.get(whole);
}

const sizes = new WeakMap<Groups, Uint32Array>();

/** How many rows are in each group; remembered as long as the groups are. */
export function sizesOf(groups: Groups): Uint32Array {
  let size = sizes.get(groups);
  if (size === undefined) {
    size = countSizes(partsOf(groups) ?? groups);
    if (size.length > groups.count) size = Uint32Array.of(size.reduce((sum, own) => sum + own, 0));
    sizes.set(groups, size);
  }
  return size;
}

function countSizes(groups: Groups): Uint32Array {
  const { runs, rows, count } = groups;
  const size = new Uint32Array(count);
  if (runs !== undefined) {
    for (let g = 0; g < count; g++) size[g] = runs.start[g + 1]! - runs.start[g]!;
    return size;
  }
  const { of } = groups;
  const n = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < n; k++) {
    const group = of[rows === undefined ? k : rows[k]!]!;
    if (group >= 0) size[group]!++;
  }
  return size;
}

/** The rows of a cluster, or null rows for every case. */
export function rowsOfCluster(cases: CaseColumns, cluster: number, rows: Uint32Array | null): Uint32Array {
  if (rows !== null) return rows.filter((row) => cases.cluster[row] === cluster);
  const found: number[] = [];
  for (let i = 0; i < cases.n; i++) if (cases.cluster[i] === cluster) found.push(i);
  return Uint32Array.from(found);
}

const kept = new WeakMap<Groups, Uint32Array>();

/** The rows that are in any group, ascending; remembered as long as the groups are. */
export function rowsOf(groups: Groups): Uint32Array {
  let rows = kept.get(groups);
  if (rows === undefined) {
    rows = rowsInGroups(groups);
    kept.set(groups, rows);
  }
  return rows;
}

function rowsInGroups(groups: Groups): Uint32Array {
  const { runs, rows, count } = partsOf(groups) ?? groups;
  if (runs !== undefined && rows !== undefined) return rows.subarray(runs.start[0], runs.start[count]);
  const { of } = groups;
  const size = rows === undefined ? of.length : rows.length;
  const found = new Uint32Array(size);
  let n = 0;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    if (of[row]! >= 0) found[n++] = row;
  }
  return n === size && rows !== undefined ? rows : found.subarray(0, n);
}

/**
 * Rows group by group, ascending within each: rows[start[g]] … rows[start[g + 1] - 1] are those of group g. A counting sort.
 */
export function sortByGroup(groups: Groups): { rows: Uint32Array; start: Uint32Array } {
  const { of, count, rows: among } = groups;
  const size = among === undefined ? of.length : among.length;
  const start = new Uint32Array(count + 1);
  for (let k = 0; k < size; k++) {
    const group = of[among === undefined ? k : among[k]!]!;
    if (group >= 0) start[group + 1]!++;
  }
  for (let g = 0; g < count; g++) start[g + 1]! += start[g]!;
  const rows = new Uint32Array(start[count]!);
  const next = start.slice();
  for (let k = 0; k < size; k++) {
    const row = among === undefined ? k : among[k]!;
    const group = of[row]!;
    if (group >= 0) rows[next[group]!++] = row;
  }
  return { rows, start };
}

/**
 * Each of the groups asked for alone, as group 0 of its own, with its rows. One counting sort for all; then what each holds.
 * @param which  group numbers
 */
export function splitGroups(groups: Groups, which: readonly number[]): Groups[] {
  const { rows, start } = sortByGroup(groups);
  return which.map((g) => groupAll(groups.of.length, rows.slice(start[g], start[g + 1])));
}
