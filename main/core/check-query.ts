import type { Said } from '../../shared/model/said.ts';
import { plain, say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';
import { COMPLAINT_FIELDS } from '../../shared/model/fields.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { listImports } from '../db/queries/imports.ts';
import type { Core } from './core.ts';
import { monthName, monthNumber } from './list-months.ts';

/** Values named in a message before "and n more". */
const NAMED = 8;
const ABSENT = '(none)';

/**
 * Whether a query asks for something that is there: the import it is read as at, its month, the fields and values of its
 * filter. An answer of blanks to a slip of the pen would look like a finding.
 * @param mayBeEmpty  a store that has orders, and no complaints yet, can be asked as well
 */
export function checkQuery(core: Core, query: AnalysisQuery, mayBeEmpty = false): Result<null> {
  const moment = checkAsAt(core, query.asAt);
  if (!moment.ok) return moment;
  const { cases, orders } = core.columns(query.asAt);
  if (cases.n === 0) {
    const hasOrders = orders !== null && orders.n > 0;
    return mayBeEmpty && hasOrders ? ok(null) : saidTrouble('not-found', nothingHere(core, query.asAt, hasOrders));
  }
  const month = checkMonth(cases, query.month);
  return month.ok ? checkFilter(cases, query.filter ?? {}) : month;
}

function nothingHere(core: Core, asAt: number | undefined, hasOrders: boolean): Said {
  if (hasOrders) return say('refused.onlyOrders');
  return asAt !== undefined && core.columns().cases.n > 0
    ? say('refused.noneAfter', { id: String(asAt) })
    : say('refused.noComplaints');
}

function checkAsAt({ store }: Core, asAt: number | undefined): Result<null> {
  if (asAt === undefined) return ok(null);
  const ids = listImports(store.db).map(({ id }) => id);
  return ids.includes(asAt)
    ? ok(null)
    : saidTrouble('usage', say('refused.importsAre', { id: String(asAt), there: someOf(ids.map(String)) }));
}

function checkMonth(cases: CaseColumns, month: string | undefined): Result<null> {
  if (month === undefined) return ok(null);
  const [oldest, newest] = [cases.month[0]!, cases.month[cases.n - 1]!];
  const asked = monthNumber(month);
  return asked >= oldest && asked <= newest
    ? ok(null)
    : saidTrouble('usage', say('refused.monthOutside', { month, first: monthName(oldest), last: monthName(newest) }));
}

function checkFilter(cases: CaseColumns, filter: NonNullable<AnalysisQuery['filter']>): Result<null> {
  const known = COMPLAINT_FIELDS.filter(({ kind }) => kind === 'code' || kind === 'key');
  for (const [field, values] of Object.entries(filter)) {
    if (field === 'period') continue;
    if (!known.some(({ id }) => id === field)) {
      return saidTrouble('usage', say('refused.noFilter', { field, there: known.map(({ id }) => id).join(', ') }));
    }
    const labels = cases.labels[field] ?? [];
    const there = new Set(labels);
    const missing = values.find((value) => value !== ABSENT && !there.has(value));
    if (missing !== undefined) return saidTrouble('usage', noSuchValue(field, missing, labels));
  }
  return ok(null);
}

/** Keys name persons and orders: those that are there are not listed. */
function noSuchValue(field: string, value: string, labels: readonly string[]): Said {
  const isKey = COMPLAINT_FIELDS.some(({ id, kind }) => id === field && kind === 'key');
  return isKey || labels.length === 0
    ? say('refused.noCaseWith', { field, value })
    : say('refused.noCaseWithOf', { field, value, there: someOf(labels) });
}

function someOf(names: readonly string[]): Said {
  const more = names.length - NAMED;
  const shown = names.slice(0, NAMED).join(', ');
  if (more > 0) return say('refused.andMore', { names: shown, n: String(more) });
  return shown === '' ? say('refused.none') : plain(shown);
}
