import type { CaseColumns } from '../../shared/model/columns.ts';
import { periodNumberOf } from '../../shared/metrics/periods.ts';
import { rowsByCode, type RowsByCode } from './rows-by-code.ts';

/** Rows a filter keeps: values by code field, and the months of receipt under `from` and `to` (`YYYY-MM`, both included). */
export type CaseFilter = Readonly<Record<string, readonly string[]>>;

/** What stands for "the source has nothing" in a filter. */
const ABSENT = '(none)';

/**
 * The rows that have one of the listed values in every listed field.
 * @param filter  labels by field id (`category`, `site`, `channel` …); `period`: one or two months, from and to. A field that
 *   the columns do not have keeps only `(none)`; a value that is not there keeps nothing.
 * @returns ascending row numbers, or null when the filter is empty and every row is kept. Linear in the rows of the field that
 *   keeps fewest.
 */
export function selectRows(cases: CaseColumns, filter: CaseFilter): Uint32Array | null {
  const asked = Object.entries(filter).filter(([, values]) => values.length > 0);
  if (asked.length === 0) return null;
  const fields = asked.filter(([field]) => field !== 'period').map(([field, values]) => test(cases, field, values));
  if (fields.some((one) => one === false)) return new Uint32Array(0);
  const tests = fields.filter((one) => typeof one === 'object');
  const [from, to] = rowsOfMonths(cases.month, filter['period'] ?? []);
  const listed = tests
    .map((one) => ({ rows: listedRows(one), rest: tests.filter((other) => other !== one) }))
    .filter(({ rows }) => rows !== null && rows.length <= cases.n / 2)
    .toSorted((a, b) => a.rows!.length - b.rows!.length)[0];
  if (listed === undefined) return rowsThatPass(cases, tests, from, to);
  return listed.rest.reduce(passing, between(listed.rows!, from, to));
}

const leftOut = new WeakMap<Uint32Array, Uint32Array>();

/** The rows that a selection leaves out, where they are fewer than those it keeps. */
export function leftOutBy(rows: Uint32Array): Uint32Array | null {
  return leftOut.get(rows) ?? null;
}

/** What a field must have: codes wanted (the absent one, -1, at 0), and how many rows do. */
type Test = { codes: Int32Array; isWanted: Uint8Array; index: RowsByCode; n: number };

/** True: every row passes; false: none does. */
function test(cases: CaseColumns, field: string, values: readonly string[]): Test | boolean {
  const codes = cases.codes[field];
  if (codes === undefined) return values.includes(ABSENT);
  const labels = cases.labels[field] ?? [];
  const index = rowsByCode(codes, labels.length);
  const isWanted = new Uint8Array(labels.length + 1);
  for (const [code, label] of labels.entries()) if (values.includes(label)) isWanted[code + 1] = 1;
  if (values.includes(ABSENT)) isWanted[0] = 1;
  const n = isWanted.reduce((sum, is, slot) => sum + is * (index.start[slot + 1]! - index.start[slot]!), 0);
  return { codes, isWanted, index, n };
}

/** Values that follow one another in the index need no work; null: there are more, not in order. */
function listedRows({ isWanted, index: { rows, start }, n }: Test): Uint32Array | null {
  const first = isWanted.indexOf(1);
  if (first === -1) return new Uint32Array(0);
  return n === start[first + 1]! - start[first]! ? rows.subarray(start[first], start[first + 1]) : null;
}

/** Rows of a range that pass all tests, found by looking at every row; with them are kept the others, where they are fewer. */
function rowsThatPass(cases: CaseColumns, tests: readonly Test[], from: number, to: number): Uint32Array {
  const { n } = cases;
  const isIn = rowFlags(cases);
  isIn.fill(0).fill(1, from, Math.max(from, to));
  for (const { codes, isWanted } of tests) {
    for (let row = from; row < to; row += 1) isIn[row]! &= isWanted[codes[row]! + 1]!;
  }
  let size = 0;
  for (let row = from; row < to; row += 1) size += isIn[row]!;
  // One place more: every row is written, and the last may not belong there. A branch would be foretold badly.
  const rows = new Uint32Array(size + 1);
  const found = rows.subarray(0, size);
  let at = 0;
  if (size <= n / 2) {
    for (let row = from; row < to; row += 1) {
      rows[at] = row;
      at += isIn[row]!;
    }
    return found;
  }
  const others = new Uint32Array(n - size + 1);
  for (let row = 0; row < n; row += 1) {
    rows[at] = row;
    others[row - at] = row;
    at += isIn[row]!;
  }
  leftOut.set(found, others.subarray(0, n - size));
  return found;
}

const flagsOf = new WeakMap<CaseColumns, Uint8Array>();

/** A byte a row to reckon in. */
function rowFlags(cases: CaseColumns): Uint8Array {
  const flags = flagsOf.get(cases) ?? new Uint8Array(cases.n);
  flagsOf.set(cases, flags);
  return flags;
}

function passing(rows: Uint32Array, { codes, isWanted }: Test): Uint32Array {
  const found = new Uint32Array(rows.length + 1);
  let at = 0;
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k]!;
    found[at] = row;
    at += isWanted[codes[row]! + 1]!;
  }
  return found.subarray(0, at);
}

/** Rows are in the order of receipt: those of a range of months lie together. */
function rowsOfMonths(month: Int32Array, [from, to = from]: readonly string[]): [number, number] {
  if (from === undefined || to === undefined) return [0, month.length];
  return [firstAtLeast(month, periodNumberOf(from, 'month')), firstAtLeast(month, periodNumberOf(to, 'month') + 1)];
}

function between(rows: Uint32Array, from: number, to: number): Uint32Array {
  return rows.subarray(firstAtLeast(rows, from), Math.max(firstAtLeast(rows, from), firstAtLeast(rows, to)));
}

/** Place of the first value that is not below `least` in ascending values. */
function firstAtLeast(ascending: Int32Array | Uint32Array, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a filter leaves cases out of a period, apart from those that the fields in `except` leave out. */
export function hasFilter(filter: CaseFilter, except: readonly string[] = []): boolean {
  return Object.entries(filter).some(
    ([field, values]) => values.length > 0 && field !== 'period' && !except.includes(field),
  );
}
