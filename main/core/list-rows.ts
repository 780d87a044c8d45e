import type { AnalysisQuery, CaseRow } from '../../shared/model/analysis.ts';
import { ok } from '../../shared/model/result.ts';
import type { Core } from './core.ts';
import { namesOfRows, readCases } from './read-cases.ts';

/** A page of rows of the case table, newest first, as they may be shown. */
export function listRows(
  { store, columns }: Core,
  { asAt }: AnalysisQuery,
  rows: Uint32Array,
  offset: number,
  limit: number,
): { ok: true; value: { total: number; rows: CaseRow[] } } {
  const { cases } = columns(asAt);
  const from = Math.max(0, rows.length - offset - limit);
  const shown = rows.subarray(from, Math.max(0, rows.length - offset)).toReversed();
  const versionIds = Array.from(shown, (row) => cases.versionId[row] ?? 0);
  return ok({ total: rows.length, rows: readCases(store.db, versionIds, namesOfRows(cases, shown)) });
}
