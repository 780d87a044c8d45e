import type { CASE_CALLS } from '../../../shared/contract/case-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { selectCases } from '../../analysis/select-cases.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { namedCases } from '../named-cases.ts';
import { listRows } from '../list-rows.ts';
import { rowsOfQuery } from '../rows-of-query.ts';
import { viewInput } from '../view-input.ts';

/** The cases behind a number: as rows to read, as columns to compute with. */
export function caseHandlers(core: Core): Handlers<keyof typeof CASE_CALLS> {
  const { columns } = core;
  return {
    'cases.list': ({ query, offset, limit }) =>
      listRows(core, query, rowsOfQuery(columns(query.asAt).cases, query), offset, limit),
    'cases.behind': ({ query, selection, offset, limit }) =>
      listRows(core, query, selectCases(viewInput(core, query), selection), offset, limit),
    'cases.named': ({ ids, asAt }) => ok(namedCases(core, ids, asAt)),
    'cases.columns': async ({ query }) => {
      // Apache Arrow is large, and most commands need none of it.
      const { arrowOfCases } = await import('../arrow-of-cases.ts');
      const { cases } = columns(query.asAt);
      return ok(arrowOfCases(cases, rowsOfQuery(cases, query)));
    },
  };
}
