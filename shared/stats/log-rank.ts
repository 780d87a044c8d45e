import { chiSquareTail } from './chi-square-tail.ts';
import { solveSymmetric } from './solve-symmetric.ts';

export type LogRank = {
  observed: Float64Array;
  /** Events expected in each group if all groups were alike. */
  expected: Float64Array;
  chiSquare: number;
  /** Groups with an expected event, less one; 0 when there is nothing to compare. */
  df: number;
  /** Null when `df` is 0. */
  p: number | null;
};

/**
 * Do groups differ in how long the event takes, open cases included? Log-rank test (rho = 0) for two or more groups.
 * @param durations   finite, >= 0, any order
 * @param isEvent     1 where the event happened, 0 where the case was still open
 * @param group       group of each, 0..groupCount − 1
 * @param groupCount  number of groups, >= 1
 * @returns  observed and expected events by group, chi-square with its degrees of freedom and p
 * Groups in which no event can be expected are left out of the test, as R does.
 * Source: Mantel 1966; R survival::survdiff. O(n log n + distinct event times × groups²).
 * @example logRank([1, 2, 3, 4], [1, 1, 1, 1], [0, 0, 1, 1], 2).chiSquare // 2.8823529…
 */
export function logRank(
  durations: ArrayLike<number>,
  isEvent: ArrayLike<number | boolean>,
  group: ArrayLike<number>,
  groupCount: number,
): LogRank {
  const order = sortedOrder(durations, isEvent, group, groupCount);
  const observed = new Float64Array(groupCount);
  const expected = new Float64Array(groupCount);
  const covariance = new Float64Array(groupCount * groupCount);
  const atRisk = new Float64Array(groupCount);
  const eventsNow = new Float64Array(groupCount);
  // From the longest duration down, so that the numbers at risk only grow.
  for (let i = order.length - 1, total = 0; i >= 0;) {
    const t = durations[order[i]!]!;
    let d = 0;
    eventsNow.fill(0);
    for (; i >= 0 && durations[order[i]!] === t; i--) {
      const row = order[i]!;
      const g = group[row]!;
      atRisk[g]! += 1;
      total += 1;
      if (isEvent[row]) {
        eventsNow[g]! += 1;
        d += 1;
      }
    }
    if (d === 0) continue;
    const spread = total > 1 ? (d * (total - d)) / (total - 1) : 0;
    for (let a = 0; a < groupCount; a++) {
      const shareA = atRisk[a]! / total;
      observed[a]! += eventsNow[a]!;
      expected[a]! += d * shareA;
      for (let b = 0; b < groupCount; b++) {
        covariance[a * groupCount + b]! += spread * shareA * ((a === b ? 1 : 0) - atRisk[b]! / total);
      }
    }
  }
  return test(observed, expected, covariance);
}

function sortedOrder(
  durations: ArrayLike<number>,
  isEvent: ArrayLike<number | boolean>,
  group: ArrayLike<number>,
  groupCount: number,
): Uint32Array {
  const n = durations.length;
  if (isEvent.length !== n || group.length !== n)
    throw new RangeError('durations, event marks and groups differ in length');
  if (!(Number.isInteger(groupCount) && groupCount >= 1))
    throw new RangeError(`groupCount must be positive, got ${groupCount}`);
  const order = new Uint32Array(n);
  let isInOrder = true;
  for (let i = 0; i < n; i++) {
    const duration = durations[i]!;
    const g = group[i]!;
    if (!(duration >= 0 && duration < Infinity))
      throw new RangeError(`duration ${i} must be at least 0, got ${duration}`);
    if (!(Number.isInteger(g) && g >= 0 && g < groupCount))
      throw new RangeError(`group ${i} must be under ${groupCount}, got ${g}`);
    order[i] = i;
    if (i > 0 && duration < durations[i - 1]!) isInOrder = false;
  }
  return isInOrder ? order : order.sort((a, b) => durations[a]! - durations[b]!);
}

function test(observed: Float64Array, expected: Float64Array, covariance: Float64Array): LogRank {
  const groupCount = observed.length;
  const used: number[] = [];
  for (let g = 0; g < groupCount; g++) if (expected[g]! > 0) used.push(g);
  const free = used.slice(1);
  const gap = free.map((g) => observed[g]! - expected[g]!);
  const matrix = free.map((a) => free.map((b) => covariance[a * groupCount + b]!));
  const solution = free.length === 0 ? null : solveSymmetric(matrix, gap);
  if (solution === null) return { observed, expected, chiSquare: 0, df: 0, p: null };
  const chiSquare = Math.max(
    0,
    gap.reduce((sum, value, i) => sum + value * solution[i]!, 0),
  );
  return { observed, expected, chiSquare, df: free.length, p: chiSquareTail(chiSquare, free.length) };
}
