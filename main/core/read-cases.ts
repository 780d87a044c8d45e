import type { CaseRow } from '../../shared/model/analysis.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';
import { NO_NAME } from '../../shared/model/taxonomy.ts';
import { maskNarrative } from '../../shared/words/mask-narrative.ts';
import { listCases } from '../db/queries/cases.ts';
import type { ReadableDb } from '../db/types.ts';

/** What the taxonomy calls a case; null: as the export has it. */
export type CaseNames = (versionId: number) => Pick<CaseRow, 'category' | 'touchpoint'> | null;

/**
 * Cases as they may be shown: addresses, numbers and names in the narrative are masked before they leave the core, and category
 * and touchpoint are those of the taxonomy.
 */
export function readCases(db: ReadableDb, versionIds: readonly number[], namesOf: CaseNames = () => null): CaseRow[] {
  return versionIds.flatMap((id) =>
    listCases(db, { versionIds: [id] }).map((row) => ({
      ...row,
      ...namesOf(id),
      narrative:
        row.narrative === null ? null : maskNarrative(row.narrative, row.customer === null ? [] : [row.customer]),
    })),
  );
}

/** The names of some rows of the case table. */
export function namesOfRows(cases: CaseColumns, rows: Iterable<number>): CaseNames {
  const { category = [], touchpoint = [] } = cases.labels;
  const known = (label: string | undefined): string | null => (label === NO_NAME ? null : (label ?? null));
  const names = new Map(
    Array.from(rows, (row) => [
      cases.versionId[row] ?? 0,
      {
        category: known(category[cases.codes.category[row] ?? -1]),
        touchpoint: known(touchpoint[cases.codes.touchpoint[row] ?? -1]),
      },
    ]),
  );
  return (versionId) => names.get(versionId) ?? null;
}
