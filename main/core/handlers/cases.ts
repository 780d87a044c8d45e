import type { CASE_CALLS } from '../../../shared/contract/case-calls.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import { ok } from '../../../shared/model/result.ts';
import { selectCases } from '../../analysis/select-cases.ts';
import { arrowOfCases } from '../arrow-of-cases.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { namesOfRows, readCases } from '../read-cases.ts';
import { rowsOfQuery } from '../rows-of-query.ts';
import { viewInput } from '../view-input.ts';

/** The cases behind a number: as rows to read, as columns to compute with. */
export function caseHandlers(core: Core): Handlers<keyof typeof CASE_CALLS> {
  const { store, columns } = core;
  /** A page of rows, newest first. */
  const listed = (query: AnalysisQuery, rows: Uint32Array, offset: number, limit: number) => {
    const { cases } = columns(query.asAt);
    const from = Math.max(0, rows.length - offset - limit);
    const shown = rows.subarray(from, Math.max(0, rows.length - offset)).toReversed();
    const versionIds = Array.from(shown, (row) => cases.versionId[row] ?? 0);
    return ok({ total: rows.length, rows: readCases(store.db, versionIds, namesOfRows(cases, shown)) });
  };
  return {
    'cases.list': ({ query, offset, limit }) =>
      listed(query, rowsOfQuery(columns(query.asAt).cases, query), offset, limit),
    'cases.behind': ({ query, selection, offset, limit }) =>
      listed(query, selectCases(viewInput(core, query), selection), offset, limit),
    'cases.columns': ({ query }) => {
      const { cases } = columns(query.asAt);
      return ok(arrowOfCases(cases, rowsOfQuery(cases, query)));
    },
  };
}
