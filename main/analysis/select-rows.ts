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
  const tests = Object.entries(filter).filter(([, values]) => values.length > 0);
  if (tests.length === 0) return null;
  const fields = tests.filter(([field]) => field !== 'period').map(([field, values]) => test(cases, field, values));
  if (fields.some((one) => one === false)) return new Uint32Array(0);
  const [narrowest, ...rest] = fields.filter((one) => typeof one === 'object').sort((a, b) => a.n - b.n);
  const [from, to] = rowsOfMonths(cases.month, filter['period'] ?? []);
  let rows = narrowest === undefined ? rowsFrom(from, to) : between(rowsOfTest(narrowest), from, to);
  for (const more of rest) rows = passing(rows, more);
  if (rows.length > cases.n / 2) leftOut.set(rows, otherRows(rows, cases.n));
  return rows;
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

/** Values that follow one another in the index need no work; several lists are put in order by marks. */
function rowsOfTest({ codes, isWanted, index, n }: Test): Uint32Array {
  const { rows, start } = index;
  const first = isWanted.indexOf(1);
  if (first === -1) return new Uint32Array(0);
  if (n === start[first + 1]! - start[first]!) return rows.subarray(start[first], start[first + 1]);
  // One place more: all rows are written, and the last may be one that does not pass. A branch would be foretold badly.
  const found = new Uint32Array(n + 1);
  let at = 0;
  for (let row = 0; row < codes.length; row += 1) {
    found[at] = row;
    at += isWanted[codes[row]! + 1]!;
  }
  return found.subarray(0, n);
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

/** All rows up to `n` that are not among ascending ones. */
function otherRows(rows: Uint32Array, n: number): Uint32Array {
  const others = new Uint32Array(n - rows.length);
  let at = 0;
  let row = 0;
  for (let k = 0; k < rows.length; k += 1) {
    for (; row < rows[k]!; row += 1) others[at++] = row;
    row += 1;
  }
  for (; row < n; row += 1) others[at++] = row;
  return others;
}

/** Rows are in the order of receipt: those of a range of months lie together. */
function rowsOfMonths(month: Int32Array, [from, to = from]: readonly string[]): [number, number] {
  if (from === undefined || to === undefined) return [0, month.length];
  return [firstAtLeast(month, periodNumberOf(from, 'month')), firstAtLeast(month, periodNumberOf(to, 'month') + 1)];
}

function between(rows: Uint32Array, from: number, to: number): Uint32Array {
  return rows.subarray(firstAtLeast(rows, from), Math.max(firstAtLeast(rows, from), firstAtLeast(rows, to)));
}

function rowsFrom(from: number, to: number): Uint32Array {
  const rows = new Uint32Array(Math.max(0, to - from));
  for (let k = 0; k < rows.length; k += 1) rows[k] = from + k;
  return rows;
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
