import type { DurationColumn, Groups } from '../model/metric.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { survivalQuantileInterval } from '../stats/survival-quantile.ts';

/** Limits of a median in ms; null is "not reached". */
export type MedianInterval = { lowMs: number | null; highMs: number | null };

/**
 * How sure is the median of every group (Kaplan–Meier, 95 % limits read off the log-log band: Brookmeyer–Crowley)?
 * @param column  times and states by row
 * @param groups  group by row
 * @returns       one interval per group; both limits null for a group without cases. O(rows)
 */
export function medianIntervals(column: DurationColumn, groups: Groups): MedianInterval[] {
  const { order, orderedTimeMs, orderedIsDone } = column;
  const size = new Uint32Array(groups.count);
  for (const row of order) {
    const group = groups.of[row]!;
    if (group >= 0) size[group]!++;
  }
  const times = Array.from(size, (n) => new Float64Array(n));
  const done = Array.from(size, (n) => new Uint8Array(n));
  const next = new Uint32Array(groups.count);
  for (let k = 0; k < order.length; k++) {
    const group = groups.of[order[k]!]!;
    if (group < 0) continue;
    const at = next[group]!++;
    times[group]![at] = orderedTimeMs[k]!;
    done[group]![at] = orderedIsDone[k]!;
  }
  return times.map((group, g) => {
    const { low, high } = survivalQuantileInterval(kaplanMeier(group, done[g]!), 0.5);
    return { lowMs: low, highMs: high };
  });
}
