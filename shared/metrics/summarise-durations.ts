import type { DurationSummary } from '../model/analysis.ts';
import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';
import { groupedKaplanMeier } from './grouped-kaplan-meier.ts';
import { proportionOf } from './proportion-of.ts';

/**
 * Time to an event for every group: median and 90th percentile with open cases counted (Kaplan–Meier), the naive median of
 * the closed cases beside them, and the share within target.
 * @param column    times and states by row
 * @param groups    group by row
 * @param targetMs  the target, or null when none is set
 * @returns         one summary per group; groups without any case have n = 0 and null figures
 */
export function summariseDurations(column: DurationColumn, groups: Groups, targetMs: number | null): DurationSummary[] {
  const { n, open, quantiles } = groupedKaplanMeier(column, groups, [0.5, 0.9]);
  const closedMedian = closedMedians(column, groups, n, open);
  const { invalid, unknown } = countLeftOut(column, groups);
  const target = targetMs === null ? null : withinTarget(column, groups, targetMs);
  return Array.from(n, (size, g) => ({
    n: size,
    open: open[g]!,
    invalid: invalid[g]!,
    unknown: unknown[g]!,
    medianMs: orNull(quantiles[g]!),
    p90Ms: orNull(quantiles[groups.count + g]!),
    closedOnlyMedianMs: orNull(closedMedian[g]!),
    withinTarget:
      target === null || targetMs === null ? null : { ...proportionOf(target.yes[g]!, target.of[g]!), targetMs },
  }));
}

/** Median (type 7) of the done cases of each group: the middle ranks come by in ascending order. */
function closedMedians(column: DurationColumn, groups: Groups, n: Uint32Array, open: Uint32Array): Float64Array {
  const median = new Float64Array(groups.count).fill(Number.NaN);
  const seen = new Uint32Array(groups.count);
  for (let k = 0; k < column.order.length; k++) {
    const row = column.order[k]!;
    const g = groups.of[row]!;
    if (g < 0 || column.state[row] !== DURATION_STATE.done) continue;
    const closed = n[g]! - open[g]!;
    const rank = ++seen[g]!;
    const time = column.timeMs[row]!;
    if (rank === (closed + 1) >> 1) median[g] = time;
    if (closed % 2 === 0 && rank === closed / 2 + 1) median[g] = (median[g]! + time) / 2;
  }
  return median;
}

function countLeftOut(column: DurationColumn, groups: Groups): { invalid: Uint32Array; unknown: Uint32Array } {
  const invalid = new Uint32Array(groups.count);
  const unknown = new Uint32Array(groups.count);
  for (let i = 0; i < column.state.length; i++) {
    const g = groups.of[i]!;
    if (g < 0) continue;
    if (column.state[i] === DURATION_STATE.invalid) invalid[g]!++;
    else if (column.state[i] === DURATION_STATE.unknown) unknown[g]!++;
  }
  return { invalid, unknown };
}

/** Done within the target / all except those open and still inside it (METRICS.md 5). */
function withinTarget(column: DurationColumn, groups: Groups, targetMs: number): { yes: Uint32Array; of: Uint32Array } {
  const yes = new Uint32Array(groups.count);
  const of = new Uint32Array(groups.count);
  for (let k = 0; k < column.order.length; k++) {
    const row = column.order[k]!;
    const g = groups.of[row]!;
    if (g < 0) continue;
    const isInside = column.timeMs[row]! <= targetMs;
    const isDone = column.state[row] === DURATION_STATE.done;
    if (isInside && !isDone) continue;
    of[g]!++;
    if (isInside) yes[g]!++;
  }
  return { yes, of };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
