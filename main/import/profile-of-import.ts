import { ownColumns, type ProfileContent } from '../../shared/model/mapping-profile.ts';
import type { DateOrder, ImportOptions, RecognisedDates } from '../../shared/model/recognition.ts';
import { say } from '../../shared/words/said.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { Recognised } from './recognised.ts';

export type ImportProfile = { name: string; columns: readonly string[]; content: ProfileContent };

/** What an import that went through teaches about files of the same columns; null for tables about which nothing was said. */
export function profileOfImport(recognised: Recognised): ImportProfile | null {
  const { plan, recognition, columns, ofTables } = recognised;
  if (plan === null) return profileOfTable(recognised);
  // Broken quotes and exchanged dates are one file's own trouble: the next one is asked about again.
  const {
    profile: _p,
    acceptGuess: _a,
    repair: _r,
    datesExchanged: _d,
    joins: _j,
    complaintRule,
    ...options
  } = recognition.options;
  const known = plan.preset === null ? fullMap(plan, options.map) : options.map;
  const map = known === undefined && ofTables.map === undefined ? undefined : { ...known, ...ofTables.map };
  const dateOrder = options.dateOrder ?? orderOf(recognition.dates);
  return {
    name: plan.source.id === 'generic' ? nameOf(plan.kind, columns) : plan.source.label,
    columns: [...ownColumns(columns.slice(0, plan.width))],
    content: {
      ...options,
      kind: plan.kind,
      preset: plan.source.id,
      ...(complaintRule == null ? {} : { complaintRule }),
      ...(map === undefined ? {} : { map }),
      ...(ofTables.joins === undefined ? {} : { joins: ofTables.joins }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
    },
  };
}

/** A table that is only joined to others: what was said of it, and how its text is read. */
function profileOfTable({ isTable, recognition, columns, ofTables }: Recognised): ImportProfile | null {
  const { asTable, delimiter, encoding } = recognition.options;
  const said: Pick<ImportOptions, 'asTable' | 'delimiter' | 'encoding'> = {
    ...(asTable === undefined ? {} : { asTable }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  const { joins } = ofTables;
  if (!isTable || (joins === undefined && Object.keys(said).length === 0)) return null;
  return {
    name: nameOf(say('said.table').text, columns),
    columns: [...columns],
    content: { ...said, ...(joins === undefined ? {} : { joins }) },
  };
}

function nameOf(what: string, columns: readonly string[]): string {
  return `${what}: ${columns.slice(0, 3).join(', ')} …`;
}

/** Every field of a guessed file that has a column; what is not named has none (see `recallProfile`). */
function fullMap(plan: MappingPlan, given: Readonly<Record<string, string>> = {}): Record<string, string> {
  const map: Record<string, string> = {};
  for (const { field, position, column, isYes } of plan.fields) {
    if (isYes === null && plan.columns[position] === column) map[field.id] = column;
  }
  for (const [id, name] of Object.entries(given)) if (name === '*') map[id] = name;
  return map;
}

/** The order that the columns with slashes agree on. */
function orderOf(dates: readonly RecognisedDates[]): DateOrder | undefined {
  const orders = new Set<DateOrder>(
    dates.flatMap(({ format }) => (format === 'dmy' || format === 'mdy' ? [format] : [])),
  );
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}
