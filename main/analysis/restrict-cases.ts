import type { CaseColumns, StoreColumns } from '../../shared/model/columns.ts';

type Column = Float64Array | Int32Array | Int16Array | Int8Array;

/** The columns of a store with only some of its cases (ascending rows); what was prepared and counted of all of them is left out. */
export function restrictCases(
  { prepared: _prepared, counted: _counted, ...columns }: StoreColumns,
  rows: Uint32Array,
): StoreColumns {
  const { cases } = columns;
  const some: CaseColumns = {
    ...cases,
    n: rows.length,
    versionId: pick(cases.versionId, rows),
    instants: { ...pickAll(cases.instants, rows), receivedAt: pick(cases.instants.receivedAt, rows) },
    codes: {
      ...pickAll(cases.codes, rows),
      category: pick(cases.codes.category, rows),
      touchpoint: pick(cases.codes.touchpoint, rows),
    },
    numbers: pickAll(cases.numbers, rows),
    flags: pickAll(cases.flags, rows),
    isOpen: pick(cases.isOpen, rows),
    month: pick(cases.month, rows),
    week: pick(cases.week, rows),
    cluster: pick(cases.cluster, rows),
  };
  return { ...columns, cases: some };
}

function pickAll<T extends Column>(columns: Readonly<Record<string, T>>, rows: Uint32Array): Record<string, T> {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, pick(column, rows)]));
}

function pick<T extends Column>(from: T, rows: Uint32Array): T {
  const to = from.slice(0, rows.length);
  for (let at = 0; at < rows.length; at += 1) to[at] = from[rows[at]!]!;
  // A slice of an array is of its kind; the library's types say only that it is one of them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return to as T;
}
