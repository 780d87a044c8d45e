import type { CaseColumns } from '../../shared/model/columns.ts';
import { periodNumberOf } from '../../shared/metrics/periods.ts';

/** Rows a filter keeps: values by code field, and the months of receipt under `from` and `to` (`YYYY-MM`, both included). */
export type CaseFilter = Readonly<Record<string, readonly string[]>>;

/** What stands for "the source has nothing" in a filter. */
const ABSENT = '(none)';

/**
 * The rows that have one of the listed values in every listed field.
 * @param filter  labels by field id (`category`, `site`, `channel` …); `period`: one or two months, from and to. A field that
 *   the columns do not have keeps only `(none)`; a value that is not there keeps nothing.
 * @returns ascending row numbers, or null when the filter is empty and every row is kept. Linear.
 */
export function selectRows(cases: CaseColumns, filter: CaseFilter): Uint32Array | null {
  const tests = Object.entries(filter).filter(([, values]) => values.length > 0);
  if (tests.length === 0) return null;
  const isKept = new Uint8Array(cases.n).fill(1);
  for (const [field, values] of tests) {
    if (field === 'period') keepMonths(isKept, cases.month, values);
    else keepValues(isKept, cases.codes[field] ?? null, cases.labels[field] ?? [], values);
  }
  let n = 0;
  for (const kept of isKept) n += kept;
  const rows = new Uint32Array(n);
  let at = 0;
  for (let row = 0; row < isKept.length; row += 1) if (isKept[row] === 1) rows[at++] = row;
  return rows;
}

/** Whether a filter leaves cases out of a period, apart from those that the fields in `except` leave out. */
export function hasFilter(filter: CaseFilter, except: readonly string[] = []): boolean {
  return Object.entries(filter).some(
    ([field, values]) => values.length > 0 && field !== 'period' && !except.includes(field),
  );
}

function keepValues(
  isKept: Uint8Array,
  codes: Int32Array | null,
  labels: readonly string[],
  values: readonly string[],
): void {
  const isWanted = new Uint8Array(labels.length + 1);
  for (const [code, label] of labels.entries()) if (values.includes(label)) isWanted[code + 1] = 1;
  if (values.includes(ABSENT)) isWanted[0] = 1;
  for (let row = 0; row < isKept.length; row += 1) {
    if (isWanted[(codes === null ? -1 : (codes[row] ?? -1)) + 1] === 0) isKept[row] = 0;
  }
}

function keepMonths(isKept: Uint8Array, month: Int32Array, [from, to = from]: readonly string[]): void {
  if (from === undefined || to === undefined) return;
  const first = periodNumberOf(from, 'month');
  const last = periodNumberOf(to, 'month');
  for (let row = 0; row < isKept.length; row += 1) {
    const at = month[row] ?? 0;
    if (at < first || at > last) isKept[row] = 0;
  }
}
