import type { Absent } from '../../../shared/model/analysis.ts';
import type { PartTable } from '../../../shared/model/part-table.ts';
import { isRecord } from '../../../shared/model/is-record.ts';

/**
 * The parts of Recovery, Recurrence and Loyalty by dimension as `redress analyze --json` prints them: each row holds what the part
 * says under `value`, or null and why. Something absent inside a value is null as well, its reason under `whys`.
 */
export function partTables(tables: readonly PartTable[]) {
  return tables.map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(({ label, cases, value, why }) => ({
      label,
      cases,
      value: value === null ? null : plain(value[table.part]),
      why,
    })),
  }));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => plain(one));
  if (!isRecord(value)) return value;
  const whys = Object.entries(value).filter((entry): entry is [string, Absent] => isAbsent(entry[1]));
  const entries = Object.entries(value).map(([name, one]): [string, unknown] => [name, isAbsent(one) ? null : one]);
  if (whys.length === 0) return Object.fromEntries(entries);
  return { ...Object.fromEntries(entries), whys: Object.fromEntries(whys.map(([name, { why }]) => [name, why])) };
}

function isAbsent(value: unknown): value is Absent {
  return isRecord(value) && typeof value['why'] === 'string' && Object.keys(value).length === 1;
}
