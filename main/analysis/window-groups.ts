import { aloneInResolution } from '../../shared/metrics/alone-in-resolution.ts';
import { asOneGroup, groupByPeriod, noGroups } from '../../shared/metrics/groups.ts';
import { groupsCache } from '../../shared/metrics/groups-cache.ts';
import { resolutionPeriod } from '../../shared/metrics/resolution-instant.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { GroupNumbers, Groups } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

const WINDOWS_KEPT = 3;
const wholes = new WeakMap<Int32Array, Map<string, Groups>>();

/**
 * Selected cases by period of receipt, group 0 being `window.first`. Those of all cases are kept with their columns, and with
 * them what was counted of them.
 */
export function byPeriod({ periodOf, first, last }: AnalysisWindow, rows: Uint32Array | null): Groups {
  if (rows !== null) return groupByPeriod(periodOf, rows, first, last);
  let kept = wholes.get(periodOf);
  if (kept === undefined) {
    kept = new Map();
    wholes.set(periodOf, kept);
  }
  const key = `${first} ${last}`;
  const groups = kept.get(key) ?? allByPeriod(periodOf, first, last);
  // The latest windows: somebody who pages through months leaves no trail of them.
  kept.delete(key);
  kept.set(key, groups);
  const [oldest] = kept.keys();
  if (kept.size > WINDOWS_KEPT && oldest !== undefined) kept.delete(oldest);
  return groups;
}

/** Numbered when somebody asks: what was counted of all cases mostly comes with the columns. */
function allByPeriod(periodOf: Int32Array, first: number, last: number): Groups {
  const groups: Groups = {
    get of() {
      const { of } = groupByPeriod(periodOf, null, first, last);
      // A plain value from now on: loops read it row by row.
      Object.defineProperty(groups, 'of', { value: of, enumerable: true });
      return of;
    },
    count: Math.max(0, last - first + 1),
  };
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
  return rememberResolved(periods, resolvedIn, () => {
    const groups = { ...periods, of: resolvedGroups(periods, resolvedIn, window.first) };
    const isAlone = aloneInResolution(columns, window.grain);
    return isAlone === null ? groups : { ...groups, isAlone };
  });
}

function resolvedGroups({ of, rows, count }: Groups, resolvedIn: Int32Array, first: number): GroupNumbers {
  const groups = noGroups(of.length, count);
  const size = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const group = resolvedIn[row]! - first;
    if (of[row]! >= 0 && group >= 0 && group < count) groups[row] = group;
  }
  return groups;
}

/** The same groups with every other row left out. */
export function onlyRows(groups: Groups, rows: Uint32Array): Groups {
  const of = noGroups(groups.of.length, groups.count);
  for (const row of rows) of[row] = groups.of[row]!;
  return { of, count: groups.count, rows };
}
