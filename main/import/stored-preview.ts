import { fieldsOf } from '../../shared/model/fields.ts';
import { CONTACT_FIELD } from '../../shared/model/fields.ts';
import type { StoredPreview } from '../../shared/model/recognition.ts';
import type { Said } from '../../shared/model/said.ts';
import { saidReject } from '../../shared/words/reject-words.ts';
import { saidLeftOut, say } from '../../shared/words/said.ts';
import { compileMapper } from './compile-mapper.ts';
import type { RowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import { newRowColumns, takeRow } from './row-columns.ts';
import { rowGate } from './row-gate.ts';

/** The first rows of a file as they would be stored: each mapped for itself, or with the reason why it would be rejected. */
export function storedPreview(
  plan: MappingPlan,
  extension: RowExtension | null,
  rows: readonly (readonly string[])[],
): StoredPreview[] {
  const columns = newRowColumns(plan, 1, 'utf8');
  const decode = (cell: string): string => cell;
  const { map } = compileMapper(plan, columns, decode, plan.fold === null);
  const gate = rowGate({ ...plan, dialect: { ...plan.dialect, headerRow: null } }, decode);
  return rows.flatMap((row) => {
    const cells = [...row];
    const stopped = gate(cells, 0, false);
    if (stopped !== null && 'leftOut' in stopped) {
      return stopped.leftOut === '' ? [] : [refused(saidLeftOut(stopped.leftOut))];
    }
    if (stopped !== null) return [refused('reject' in stopped ? saidReject(stopped.reject) : say('said.openQuote'))];
    const whole = extension === null ? cells : extension.extend(cells);
    columns.rows = 0;
    const reject = map(whole, 0);
    if (reject !== null) return [refused(saidReject(reject))];
    const { values, extra, id } = takeRow(columns, 0, whole);
    const named: Record<string, string | number | null> = {};
    for (const [f, { field }] of plan.fields.entries()) named[field.id] = values[f] ?? null;
    const contact = named[CONTACT_FIELD.id] === 1;
    const { [CONTACT_FIELD.id]: _contact, ...shown } = named;
    const key = plan.isContentKey ? { [idField(plan)]: id } : {};
    return [{ values: { ...shown, ...key }, extra: extraOf(extra), counts: !contact, problem: null }];
  });
}

function refused(problem: Said): StoredPreview {
  return { values: {}, extra: {}, counts: false, problem };
}

function idField({ kind }: MappingPlan): string {
  return fieldsOf(kind).find((field) => field.kind === 'id')?.id ?? 'cell';
}

function extraOf(json: string | null): Record<string, string> {
  const cells: unknown = JSON.parse(json ?? '{}');
  if (typeof cells !== 'object' || cells === null) return {};
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell)]));
}
