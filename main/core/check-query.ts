import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';
import { COMPLAINT_FIELDS } from '../../shared/model/fields.ts';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
import { listImports } from '../db/queries/imports.ts';
import type { Core } from './core.ts';
import { monthName, monthNumber } from './list-months.ts';

/** Values named in a message before "and n more". */
const NAMED = 8;
const ABSENT = '(none)';

/**
 * Whether a query asks for something that is there: the import it is read as at, its month, the fields and values of its
 * filter. An answer of blanks to a slip of the pen would look like a finding.
 */
export function checkQuery(core: Core, query: AnalysisQuery): Result<null> {
  const moment = checkAsAt(core, query.asAt);
  if (!moment.ok) return moment;
  const { cases } = core.columns(query.asAt);
  if (cases.n === 0) return trouble('not-found', nothingHere(core, query.asAt));
  const month = checkMonth(cases, query.month);
  return month.ok ? checkFilter(cases, query.filter ?? {}) : month;
}

function nothingHere(core: Core, asAt: number | undefined): string {
  return asAt !== undefined && core.columns().cases.n > 0
    ? `After import ${asAt} there were no complaints yet.`
    : 'There are no complaints here yet. Import an export, or load the sample.';
}

function checkAsAt({ store }: Core, asAt: number | undefined): Result<null> {
  if (asAt === undefined) return ok(null);
  const ids = listImports(store.db).map(({ id }) => id);
  return ids.includes(asAt)
    ? ok(null)
    : trouble('usage', `There is no import ${asAt}. The imports here are ${someOf(ids.map(String))}.`);
}

function checkMonth(cases: CaseColumns, month: string | undefined): Result<null> {
  if (month === undefined) return ok(null);
  const [oldest, newest] = [cases.month[0]!, cases.month[cases.n - 1]!];
  const asked = monthNumber(month);
  return asked >= oldest && asked <= newest
    ? ok(null)
    : trouble('usage', `${month} is outside the data, which reach from ${monthName(oldest)} to ${monthName(newest)}.`);
}

function checkFilter(cases: CaseColumns, filter: NonNullable<AnalysisQuery['filter']>): Result<null> {
  const known = COMPLAINT_FIELDS.filter(({ kind }) => kind === 'code' || kind === 'key');
  for (const [field, values] of Object.entries(filter)) {
    if (field === 'period') continue;
    if (!known.some(({ id }) => id === field)) {
      return trouble(
        'usage',
        `“${field}” is nothing a view can be filtered by. There are: ${known.map(({ id }) => id).join(', ')}.`,
      );
    }
    const labels = cases.labels[field] ?? [];
    const there = new Set(labels);
    const missing = values.find((value) => value !== ABSENT && !there.has(value));
    if (missing !== undefined) return trouble('usage', noSuchValue(field, missing, labels));
  }
  return ok(null);
}

/** Keys name persons and orders: those that are there are not listed. */
function noSuchValue(field: string, value: string, labels: readonly string[]): string {
  const isKey = COMPLAINT_FIELDS.some(({ id, kind }) => id === field && kind === 'key');
  const there = isKey || labels.length === 0 ? '' : ` There are: ${someOf(labels)}.`;
  return `No case has “${value}” as ${field}.${there}`;
}

function someOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  const shown = names.slice(0, NAMED).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown || 'none';
}
