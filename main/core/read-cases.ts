import type { CaseRow } from '../../shared/model/analysis.ts';
import { maskNarrative } from '../../shared/words/mask-narrative.ts';
import { listCases } from '../db/queries/cases.ts';
import type { ReadableDb } from '../db/types.ts';

/** Cases as they may be shown: addresses, numbers and names in the narrative are masked before they leave the core. */
export function readCases(db: ReadableDb, versionIds: readonly number[]): CaseRow[] {
  return listCases(db, { versionIds }).map((row) =>
    row.narrative === null
      ? row
      : { ...row, narrative: maskNarrative(row.narrative, row.customer === null ? [] : [row.customer]) },
  );
}
