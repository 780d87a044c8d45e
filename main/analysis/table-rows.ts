import { sizesOf } from '../../shared/metrics/groups.ts';
import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { SelectionGroup } from '../../shared/model/case-selection.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups } from '../../shared/model/metric.ts';
import { analysisWindow, type AnalysisWindow } from './analysis-window.ts';
import { groupBy } from './group-by.ts';
import { selectRows } from './select-rows.ts';
import { byPeriod, inWindow } from './window-groups.ts';
import { rowsWithin } from './within.ts';

/** Values shown of a dimension, the most frequent ones. */
const MOST_ROWS = 200;

/** Cases of the view by a dimension, and which groups make the rows of a table. */
export type TableRows = {
  window: AnalysisWindow;
  periods: Groups;
  groups: Groups;
  /** Groups shown: periods in order, values by their number of cases. */
  shown: readonly { group: number; label: string; cases: number }[];
  /** Cases without a value, and cases of values that are too seldom to be shown: in no row. */
  without: number;
  seldom: number;
};

/**
 * The rows of a table by month, week, cluster or a code field. Null without complaints.
 * @param within  only cases of these groups
 */
export function tableRows(
  columns: StoreColumns,
  query: AnalysisQuery,
  by: string,
  within: readonly SelectionGroup[] = [],
): TableRows | null {
  const window = analysisWindow(columns, by === 'week' ? { ...query, grain: 'week' } : query);
  if (window === null) return null;
  const selected = rowsWithin(columns, window, selectRows(columns.cases, query.filter ?? {}), within);
  const periods = byPeriod(window, selected);
  const { groups, labels } = groupBy(columns, window, selected, by);
  const cases = sizesOf(groups);
  const rows = labels.map((label, group) => ({ group, label, cases: cases[group]! }));
  if (by === 'month' || by === 'week') return { window, periods, groups, shown: rows, without: 0, seldom: 0 };
  const frequent = rows
    .filter((row) => row.cases > 0)
    .toSorted((a, b) => b.cases - a.cases || a.label.localeCompare(b.label));
  const all = sizesOf(inWindow(periods))[0] ?? 0;
  const sum = (of: typeof rows): number => of.reduce((total, row) => total + row.cases, 0);
  const shown = frequent.slice(0, MOST_ROWS);
  return { window, periods, groups, shown, without: all - sum(frequent), seldom: sum(frequent) - sum(shown) };
}
