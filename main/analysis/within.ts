import type { StoreColumns } from '../../shared/model/columns.ts';
import type { SelectionGroup } from '../../shared/model/case-selection.ts';
import { rowsOf } from '../../shared/metrics/groups.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import type { CaseTest } from './case-test.ts';
import { groupBy } from './group-by.ts';
import { byPeriod, inWindow } from './window-groups.ts';

/** Whether a case is in a group of a dimension; null where the cases have no such dimension or value. */
export function groupTest(
  columns: StoreColumns,
  window: AnalysisWindow,
  rows: Uint32Array | null,
  group: SelectionGroup | undefined,
): CaseTest {
  if (group === undefined) return () => true;
  if (!isDimension(columns, group.by)) return null;
  const { groups, labels } = groupBy(columns, window, rows, group.by);
  const wanted = labels.indexOf(group.label);
  const last = group.to === undefined ? wanted : labels.indexOf(group.to);
  return wanted < 0 ? null : (row) => groups.of[row]! >= wanted && groups.of[row]! <= last;
}

/** Whether cases can be put into rows by it: a period of receipt, the cluster, or a code field that they have. */
export function isDimension({ cases }: StoreColumns, by: string): boolean {
  return ['month', 'week', 'cluster'].includes(by) || cases.codes[by] !== undefined;
}

/**
 * The selected rows that are in all of these groups, ascending; the selection itself where there are none.
 * @param rows  null: every row
 */
export function rowsWithin(
  columns: StoreColumns,
  window: AnalysisWindow,
  rows: Uint32Array | null,
  within: readonly SelectionGroup[] = [],
): Uint32Array | null {
  let kept = rows;
  for (const group of within) {
    const isIn = groupTest(columns, window, kept, group);
    const selected = rowsOf(inWindow(byPeriod(window, kept)));
    kept = isIn === null ? new Uint32Array(0) : selected.filter((row) => isIn(row));
  }
  return kept;
}
