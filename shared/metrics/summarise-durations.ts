import type { DurationSummary } from '../model/analysis.ts';
import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';
import { groupedKaplanMeier, type GroupedQuantiles } from './grouped-kaplan-meier.ts';
import { groupsCache } from './groups-cache.ts';
import { proportionOf } from './proportion-of.ts';

const remember = groupsCache<DurationColumn, GroupedQuantiles>();

/** One summary per group, and one of all groups together. */
export type DurationSummaries = { groups: DurationSummary[]; together: DurationSummary };

/**
 * Time to an event for every group and for all of them together: median and 90th percentile with open cases counted
 * (Kaplan–Meier), the naive median of the closed cases beside them, and the share within target.
 * @param column    times and states by row
 * @param groups    group by row
 * @param targetMs  the target, or null when none is set
 * @returns         groups without any case have n = 0 and null figures
 */
export function summariseDurations(column: DurationColumn, groups: Groups, targetMs: number | null): DurationSummaries {
  const { n, open, invalid, unknown, quantiles, closedOnlyMedian } = remember(groups, column, () =>
    groupedKaplanMeier(column, groups, [0.5, 0.9]),
  );
  const target = targetMs === null ? null : withinTarget(column, groups, targetMs);
  const summaries = Array.from(n, (size, g) => ({
    n: size,
    open: open[g]!,
    invalid: invalid[g]!,
    unknown: unknown[g]!,
    medianMs: orNull(quantiles[0]![g]!),
    p90Ms: orNull(quantiles[1]![g]!),
    closedOnlyMedianMs: orNull(closedOnlyMedian[g]!),
    withinTarget:
      target === null || targetMs === null ? null : { ...proportionOf(target.yes[g]!, target.of[g]!), targetMs },
  }));
  return { groups: summaries.slice(0, -1), together: summaries.at(-1)! };
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
