import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { survivalQuantileInterval } from '../stats/survival-quantile.ts';
import { orderedRows } from './ordered-rows.ts';

/** Limits of a median in ms; null is "not reached". */
export type MedianInterval = { lowMs: number | null; highMs: number | null };

/**
 * How sure is the median of every group (Kaplan–Meier, 95 % limits read off the log-log band: Brookmeyer–Crowley)?
 * @param column  times and states by row
 * @param groups  group by row
 * @returns       one interval per group; both limits null for a group without cases. O(rows)
 */
export function medianIntervals(column: DurationColumn, groups: Groups): MedianInterval[] {
  const { row, timeMs, isDone } = orderedRows(column, groups);
  const size = new Uint32Array(groups.count);
  for (const one of row) {
    const group = groups.of[one]!;
    if (group >= 0) size[group]!++;
  }
  const times = Array.from(size, (n) => new Float64Array(n));
  const done = Array.from(size, (n) => new Uint8Array(n));
  const next = new Uint32Array(groups.count);
  for (let k = 0; k < row.length; k++) {
    const group = groups.of[row[k]!]!;
    if (group < 0) continue;
    const at = next[group]!++;
    times[group]![at] = timeMs[k]!;
    done[group]![at] = isDone[k]! === DURATION_STATE.done ? 1 : 0;
  }
  return times.map((group, g) => {
    const { low, high } = survivalQuantileInterval(kaplanMeier(group, done[g]!), 0.5);
    return { lowMs: low, highMs: high };
  });
}
