import type { CASE_CALLS } from '../../../shared/contract/case-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { arrowOfCases } from '../arrow-of-cases.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { namesOfRows, readCases } from '../read-cases.ts';
import { rowsOfQuery } from '../rows-of-query.ts';

/** The cases behind a number: as rows to read, as columns to compute with. */
export function caseHandlers({ store, columns }: Core): Handlers<keyof typeof CASE_CALLS> {
  return {
    'cases.list': ({ query, offset, limit }) => {
      const { cases } = columns(query.asAt);
      const rows = rowsOfQuery(cases, query);
      const from = Math.max(0, rows.length - offset - limit);
      const shown = rows.subarray(from, Math.max(0, rows.length - offset)).toReversed();
      const versionIds = Array.from(shown, (row) => cases.versionId[row] ?? 0);
      return ok({ total: rows.length, rows: readCases(store.db, versionIds, namesOfRows(cases, shown)) });
    },
    'cases.columns': ({ query }) => {
      const { cases } = columns(query.asAt);
      return ok(arrowOfCases(cases, rowsOfQuery(cases, query)));
    },
  };
}
