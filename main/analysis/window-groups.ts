import { groupByPeriod } from '../../shared/metrics/groups.ts';
import { periodIndexes } from '../../shared/metrics/periods.ts';
import type { Groups } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

/** Selected cases by period of receipt, group 0 being `window.first`. */
export function byPeriod(window: AnalysisWindow, rows: Uint32Array | null): Groups {
  return groupByPeriod(window.periodOf, rows, window.first, window.last);
}

/** All selected cases received in the window, as one group. */
export function inWindow(periods: Groups): Groups {
  return { of: periods.of.map((period) => (period < 0 ? -1 : 0)), count: 1 };
}

/** Selected cases of the window by the period of another moment (resolution), group 0 being `window.first`. */
export function byPeriodOf(instants: Float64Array, window: AnalysisWindow, periods: Groups): Groups {
  const of = periodIndexes(instants, window.starts);
  for (let i = 0; i < of.length; i++) if (periods.of[i]! < 0) of[i] = -1;
  return { of, count: periods.count };
}

/** The same groups with every other row left out. */
export function onlyRows(groups: Groups, rows: Uint32Array): Groups {
  const of = new Int32Array(groups.of.length).fill(-1);
  for (const row of rows) of[row] = groups.of[row]!;
  return { of, count: groups.count };
}
