import { asOneGroup, groupByPeriod, noGroups, regroup } from '../../shared/metrics/groups.ts';
import { groupsCache } from '../../shared/metrics/groups-cache.ts';
import { resolutionPeriod } from '../../shared/metrics/resolution-instant.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups, Runs } from '../../shared/model/metric.ts';
import { leftOutBy } from './select-rows.ts';
import type { AnalysisWindow } from './analysis-window.ts';

const WINDOWS_KEPT = 3;
const wholes = new WeakMap<Int32Array, Map<string, PeriodGroups>>();

/** Cases by period of receipt, one period after the other. */
export type PeriodGroups = Groups & { runs: Runs };

/**
 * Selected cases by period of receipt, group 0 being `window.first`. Those of all cases are kept with their columns, and with
 * them what was counted of them; where a filter leaves few of them out, what adds up is counted from those few.
 */
export function byPeriod({ periodOf, first, last }: AnalysisWindow, rows: Uint32Array | null): PeriodGroups {
  if (rows === null) return allByPeriod(periodOf, first, last);
  const groups = groupByPeriod(periodOf, rows, first, last);
  const out = leftOutBy(rows);
  if (out === null) return groups;
  return Object.assign(groups, {
    except: { all: allByPeriod(periodOf, first, last), out: groupByPeriod(periodOf, out, first, last) },
  });
}

function allByPeriod(periodOf: Int32Array, first: number, last: number): PeriodGroups {
  let kept = wholes.get(periodOf);
  if (kept === undefined) {
    kept = new Map();
    wholes.set(periodOf, kept);
  }
  const key = `${first} ${last}`;
  const groups = kept.get(key) ?? groupByPeriod(periodOf, null, first, last);
  // The latest windows: somebody who pages through months leaves no trail of them.
  kept.delete(key);
  kept.set(key, groups);
  const [oldest] = kept.keys();
  if (kept.size > WINDOWS_KEPT && oldest !== undefined) kept.delete(oldest);
  return groups;
}

/** All selected cases received in the window, as one group. */
export function inWindow(periods: Groups): Groups {
  return asOneGroup(periods);
}

const rememberResolved = groupsCache<Int32Array, Groups>();

/** Selected cases of the window by the period of their resolution, group 0 being `window.first`. */
export function byResolution(columns: StoreColumns, window: AnalysisWindow, periods: Groups): Groups {
  const resolvedIn = resolutionPeriod(columns, window.grain);
  const { count } = periods;
  return rememberResolved(periods, resolvedIn, () =>
    regroup(periods, count, (row) => {
      const group = resolvedIn[row]! - window.first;
      return group >= 0 && group < count ? group : -1;
    }),
  );
}

/** The same groups with every other row left out. */
export function onlyRows(groups: Groups, rows: Uint32Array): Groups {
  const of = noGroups(groups.of.length, groups.count);
  for (const row of rows) of[row] = groups.of[row]!;
  return { of, count: groups.count, rows };
}
