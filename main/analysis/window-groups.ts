import { groupByPeriod, noGroups, regroup } from '../../shared/metrics/groups.ts';
import { resolutionPeriod } from '../../shared/metrics/resolution-instant.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

/** Selected cases by period of receipt, group 0 being `window.first`. */
export function byPeriod(window: AnalysisWindow, rows: Uint32Array | null): Groups {
  return groupByPeriod(window.periodOf, rows, window.first, window.last);
}

/** All selected cases received in the window, as one group. */
export function inWindow(periods: Groups): Groups {
  return regroup(periods, 1, () => 0);
}

/** Selected cases of the window by the period of their resolution, group 0 being `window.first`. */
export function byResolution(columns: StoreColumns, window: AnalysisWindow, periods: Groups): Groups {
  const resolvedIn = resolutionPeriod(columns, window.grain);
  return regroup(periods, periods.count, (row) => {
    const group = resolvedIn[row]! - window.first;
    return group >= 0 && group < periods.count ? group : -1;
  });
}

/** The same groups with every other row left out. */
export function onlyRows(groups: Groups, rows: Uint32Array): Groups {
  const of = noGroups(groups.of.length, groups.count);
  for (const row of rows) of[row] = groups.of[row]!;
  return { of, count: groups.count, rows };
}
