import type { Reject } from '../../shared/model/reject.ts';
import { saidReject } from '../../shared/words/reject-words.ts';
import { contactSetter, missing } from './compile-mapper.ts';
import { hiderOf } from './hide-personal.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';
import { putRow, type RowColumns } from './row-columns.ts';

/**
 * Puts folded rows into the columns, those that still lack a required field among the rejects; yields after each row
 * whether the columns are full and have to be taken away, or others may have a turn.
 */
export function* foldedRows(
  rows: Iterable<MappedRow | 'pause'>,
  columns: RowColumns,
  plan: MappingPlan,
  rejects: Reject[],
  decode: (cell: string) => string,
): Generator<boolean> {
  const required = plan.fields.map(({ field }) => field.required === true && field.kind !== 'id');
  const contact = contactSetter(plan, columns, decode);
  const hide = hiderOf(plan, decode);
  for (const row of rows) {
    if (row === 'pause') {
      yield true;
      continue;
    }
    const gap = plan.fields.find((_, f) => required[f] === true && (row.values[f] ?? null) === null);
    if (gap === undefined) {
      putRow(columns, row);
      contact(row.cells, columns.rows - 1);
    } else {
      const cells = (hide === null ? row.cells.map(decode) : hide.cells(row.cells)).slice(0, plan.width);
      const why = { ...missing(gap), column: gap.column };
      rejects.push({ ...why, line: row.line, value: '', cells, message: saidReject(why).text });
    }
    yield columns.rows === columns.capacity;
  }
}
