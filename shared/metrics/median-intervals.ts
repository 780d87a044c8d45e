import type { DurationColumn, Groups } from '../model/metric.ts';
import { medianLimits, type MedianLimits } from '../stats/median-limits.ts';
import { orderedCases, type OrderedCases } from './ordered-cases.ts';

/** Limits of a median in ms; null is "not reached". */
export type MedianInterval = { lowMs: number | null; highMs: number | null };

/**
 * How sure is the median of every group (Kaplan–Meier, 95 % limits read off the log-log band: Brookmeyer–Crowley)?
 * @param column  times and states by row
 * @param groups  group by row
 * @returns       one interval per group; both limits null for a group without cases. O(rows)
 */
export function medianIntervals(column: DurationColumn, groups: Groups): MedianInterval[] {
  const { times, isDone, start } = groupByGroup(column, orderedCases(column, groups));
  return Array.from({ length: groups.count }, (_, g) => {
    const { low, high }: MedianLimits = medianLimits(
      times.subarray(start[g], start[g + 1]),
      isDone.subarray(start[g], start[g + 1]),
    );
    return { lowMs: low, highMs: high };
  });
}

/** Times and states of the cases of one group after the other, in order within each. */
function groupByGroup(
  { orderedTimeMs }: DurationColumn,
  { place, member, n }: OrderedCases,
): { times: Float64Array; isDone: Uint8Array; start: Uint32Array } {
  const start = new Uint32Array(n.length + 1);
  for (let g = 0; g < n.length; g++) start[g + 1] = start[g]! + n[g]!;
  const next = start.slice();
  const times = new Float64Array(place.length);
  const isDone = new Uint8Array(place.length);
  for (let k = 0; k < place.length; k++) {
    const at = next[member[k]! >> 1]!++;
    times[at] = orderedTimeMs[place[k]!]!;
    isDone[at] = member[k]! & 1;
  }
  return { times, isDone, start };
}
