import { ownColumns, type ProfileContent } from '../../shared/model/mapping-profile.ts';
import type { DateOrder, RecognisedDates } from '../../shared/model/recognition.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { Recognised } from './recognised.ts';

export type ImportProfile = { name: string; columns: readonly string[]; content: ProfileContent };

/** What an import that went through teaches about files of the same columns; null for tables that are only joined to others. */
export function profileOfImport({ plan, recognition, columns }: Recognised): ImportProfile | null {
  if (plan === null) return null;
  // Which tables lie beside a file, broken quotes and exchanged dates are one file's own trouble: the next one is asked about again.
  const {
    profile: _p,
    acceptGuess: _a,
    repair: _r,
    datesExchanged: _d,
    asTable: _t,
    joins: _j,
    complaintRule,
    ...options
  } = recognition.options;
  const map = plan.preset === null ? fullMap(plan, options.map) : options.map;
  const dateOrder = options.dateOrder ?? orderOf(recognition.dates);
  return {
    name: plan.source.id === 'generic' ? `${plan.kind}: ${columns.slice(0, 3).join(', ')} …` : plan.source.label,
    columns: [...ownColumns(columns.slice(0, plan.width))],
    content: {
      ...options,
      kind: plan.kind,
      preset: plan.source.id,
      ...(complaintRule == null ? {} : { complaintRule }),
      ...(map === undefined ? {} : { map }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
    },
  };
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
