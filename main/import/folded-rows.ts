import type { Reject } from '../../shared/model/reject.ts';
import { missing } from './compile-mapper.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';
import { putRow, type RowColumns } from './row-columns.ts';

/**
 * Puts folded rows into the columns, those that still lack a required field among the rejects; yields after each row
 * whether the columns are full and have to be taken away.
 */
export function* foldedRows(
  rows: readonly MappedRow[],
  columns: RowColumns,
  plan: MappingPlan,
  rejects: Reject[],
  decode: (cell: string) => string,
): Generator<boolean> {
  const required = plan.fields.map(({ field }) => field.required === true && field.kind !== 'id');
  for (const row of rows) {
    const gap = plan.fields.find((_, f) => required[f] === true && (row.values[f] ?? null) === null);
    if (gap === undefined) putRow(columns, row);
    else {
      const cells = row.cells.slice(0, plan.width).map(decode);
      rejects.push({ line: row.line, column: gap.column, value: '', cells, ...missing(gap) });
    }
    yield columns.rows === columns.capacity;
  }
}
