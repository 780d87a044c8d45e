import type { CaseColumns } from '../../../shared/model/columns.ts';

/** Events that can only follow another: each after receipt, and the closing after the resolution. */
const ORDER: readonly (readonly [field: string, earlier: string])[] = [
  ['firstResponseAt', 'receivedAt'],
  ['resolvedAt', 'receivedAt'],
  ['closedAt', 'receivedAt'],
  ['reopenedAt', 'receivedAt'],
  ['toldAt', 'receivedAt'],
  ['confirmedAt', 'receivedAt'],
  ['checkedAt', 'receivedAt'],
  ['updatedAt', 'receivedAt'],
  ['promisedAt', 'receivedAt'],
  ['resolvedAt', 'firstResponseAt'],
  ['closedAt', 'resolvedAt'],
];
/** Moments that lie in the future by their nature. */
const PLANNED = new Set(['promisedAt']);
const ANCIENT = Date.UTC(1990, 0, 1);

export type DateIssue =
  | { kind: 'before'; field: string; earlier: string; n: number }
  | { kind: 'future' | 'ancient'; field: string; n: number };

/** Every impossible order of two moments, and moments that cannot be. One pass over each column. */
export function dateIssues(cases: CaseColumns, asOf: number): DateIssue[] {
  const count = (test: (row: number) => boolean): number => {
    let n = 0;
    for (let row = 0; row < cases.n; row += 1) if (test(row)) n += 1;
    return n;
  };
  const before = ORDER.flatMap(([field, earlier]) => {
    const test = isBefore(cases, field, earlier);
    return test === null ? [] : [{ kind: 'before' as const, field, earlier, n: count(test) }];
  });
  const alone = Object.keys(cases.instants).flatMap((field) => [
    ...(PLANNED.has(field) ? [] : [{ kind: 'future' as const, field, n: count(isFuture(cases, field, asOf)) }]),
    { kind: 'ancient' as const, field, n: count(isAncient(cases, field)) },
  ]);
  return [...before, ...alone].filter(({ n }) => n > 0);
}

/** Whether a row has the one moment before the other; null where the columns are not there. */
export function isBefore(cases: CaseColumns, field: string, earlier: string): ((row: number) => boolean) | null {
  const late = cases.instants[field];
  const early = cases.instants[earlier];
  return late === undefined || early === undefined ? null : (row) => late[row]! < early[row]!;
}

export function isFuture(cases: CaseColumns, field: string, asOf: number): (row: number) => boolean {
  const column = cases.instants[field];
  return (row) => column !== undefined && column[row]! > asOf;
}

export function isAncient(cases: CaseColumns, field: string): (row: number) => boolean {
  const column = cases.instants[field];
  return (row) => column !== undefined && column[row]! < ANCIENT;
}
