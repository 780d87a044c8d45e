import type { DurationSummary } from '../model/analysis.ts';
import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';
import { groupedKaplanMeier, kaplanMeierTogether, type GroupedQuantiles } from './grouped-kaplan-meier.ts';
import { groupsCache } from './groups-cache.ts';
import { proportionOf } from './proportion-of.ts';

const SHARES = [0.5, 0.9];
const rememberApart = groupsCache<DurationColumn, GroupedQuantiles>();
const rememberTogether = groupsCache<DurationColumn, GroupedQuantiles>();

/** One summary per group, and one of all groups together, made when it is asked for. */
export type DurationSummaries = { groups: DurationSummary[]; readonly together: DurationSummary };

/**
 * Time to an event for every group and for all of them together: median and 90th percentile with open cases counted
 * (Kaplan–Meier), the naive median of the closed cases beside them, and the share within target.
 * @param column    times and states by row
 * @param groups    group by row
 * @param targetMs  the target, or null when none is set
 * @returns         groups without any case have n = 0 and null figures
 */
export function summariseDurations(column: DurationColumn, groups: Groups, targetMs: number | null): DurationSummaries {
  const target = targetMs === null ? null : withinTarget(column, groups, targetMs);
  const summary = (of: GroupedQuantiles, g: number, counted: number): DurationSummary => ({
    n: of.n[g]!,
    open: of.open[g]!,
    invalid: of.invalid[g]!,
    unknown: of.unknown[g]!,
    medianMs: orNull(of.quantiles[0]![g]!),
    p90Ms: orNull(of.quantiles[1]![g]!),
    closedOnlyMedianMs: orNull(of.closedOnlyMedian[g]!),
    withinTarget:
      target === null || targetMs === null
        ? null
        : { ...proportionOf(target.yes[counted]!, target.of[counted]!), targetMs },
  });
  const apart = rememberApart(groups, column, () => groupedKaplanMeier(column, groups, SHARES));
  return {
    groups: Array.from({ length: groups.count }, (_, g) => summary(apart, g, g)),
    get together() {
      const all = rememberTogether(groups, column, () => kaplanMeierTogether(column, groups, SHARES));
      return summary(all, 0, groups.count);
    },
  };
}

/** Done within the target / all except those open and still inside it (METRICS.md 5). */
function withinTarget(column: DurationColumn, groups: Groups, targetMs: number): { yes: Uint32Array; of: Uint32Array } {
  const yes = new Uint32Array(groups.count + 1);
  const of = new Uint32Array(groups.count + 1);
  const { of: groupOf, rows } = groups;
  const size = rows === undefined ? groupOf.length : rows.length;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const g = groupOf[row]!;
    const state = column.state[row]!;
    if (g < 0 || state < 0) continue;
    const isInside = column.timeMs[row]! <= targetMs;
    if (isInside && state === DURATION_STATE.open) continue;
    of[g]!++;
    if (isInside) yes[g]!++;
  }
  addUp(yes);
  addUp(of);
  return { yes, of };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Puts the sum of all groups into the last place. */
function addUp(counts: Uint32Array): void {
  const last = counts.length - 1;
  for (let g = 0; g < last; g++) counts[last]! += counts[g]!;
}
