import type { CaseRow } from '../../shared/model/analysis.ts';
import { versionsOfCases } from '../db/queries/cases.ts';
import type { Core } from './core.ts';
import { namesOfRows, readCases } from './read-cases.ts';

/** The visible cases with these numbers, in the order asked for, and the numbers that none has. */
export function namedCases(
  { store, columns }: Core,
  ids: readonly string[],
  asAt?: number,
): { rows: CaseRow[]; missing: string[] } {
  const { cases } = columns(asAt);
  const wanted = new Map(versionsOfCases(store.db, ids).map(({ id, caseId }) => [id, caseId]));
  const found = new Map<string, number>();
  if (wanted.size > 0)
    for (let row = 0; row < cases.n; row += 1) {
      const id = wanted.get(cases.versionId[row]!);
      if (id !== undefined) found.set(id, row);
    }
  const rows = ids.flatMap((id) => found.get(id) ?? []);
  const versions = rows.map((row) => cases.versionId[row]!);
  return {
    rows: readCases(store.db, versions, namesOfRows(cases, rows)),
    missing: ids.filter((id) => !found.has(id)),
  };
}
