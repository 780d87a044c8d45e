import type { DurationColumn, Groups } from '../model/metric.ts';

/** Figures of every group; quantiles are indexed `quantile * groups + group`, NaN is "not reached". */
export type GroupedQuantiles = {
  n: Uint32Array;
  open: Uint32Array;
  quantiles: Float64Array;
  /** Median (type 7) of the done cases alone: the naive figure. NaN without any. */
  closedOnlyMedian: Float64Array;
};

/** R's survfit takes a survival this close to 1 - p as equal to it. */
const TOLERANCE = 1e-9;

/**
 * How long until the share p of the cases is done, with those still open counted as such: Kaplan–Meier quantiles of all
 * groups in one pass over the rows by ascending time.
 * @param column  times with states, see DurationColumn
 * @param groups  group by row
 * @param ps      shares done, each over 0 and under 1, e.g. [0.5, 0.9]
 * @returns       cases and open cases per group, and the quantiles in milliseconds. As in R's survfit: the smallest
 *                time with S(t) <= 1 - p, and where S(t) equals 1 - p the midpoint of that and the next event time.
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452. O(rows · ps).
 */
export function groupedKaplanMeier(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { count } = groups;
  const { orderedTimeMs, orderedIsDone } = column;
  const { group, n, open } = lineUp(column, groups);
  const atRisk = Uint32Array.from(n);
  const doneSoFar = new Uint32Array(count);
  const survival = new Float64Array(count).fill(1);
  const quantiles = new Float64Array(ps.length * count).fill(Number.NaN);
  const reachedExactly = new Float64Array(ps.length * count).fill(Number.NaN);
  const closedOnlyMedian = new Float64Array(count).fill(Number.NaN);
  for (let k = 0; k < group.length; k++) {
    const g = group[k]!;
    if (g < 0) continue;
    if (orderedIsDone[k] === 1) {
      const time = orderedTimeMs[k]!;
      const s = (survival[g]! *= 1 - 1 / atRisk[g]!);
      for (let q = 0; q < ps.length; q++) {
        const slot = q * count + g;
        if (!Number.isNaN(quantiles[slot]!)) continue;
        const level = 1 - ps[q]!;
        const since = reachedExactly[slot]!;
        if (s > level + TOLERANCE) continue;
        if (time > since) quantiles[slot] = (since + time) / 2;
        else if (s < level - TOLERANCE) quantiles[slot] = time;
        else reachedExactly[slot] = time;
      }
      const done = n[g]! - open[g]!;
      const rank = ++doneSoFar[g]!;
      if (rank === (done + 1) >> 1) closedOnlyMedian[g] = time;
      else if (done % 2 === 0 && rank === done / 2 + 1) closedOnlyMedian[g] = (closedOnlyMedian[g]! + time) / 2;
    }
    atRisk[g]!--;
  }
  return { n, open, quantiles, closedOnlyMedian };
}

/** Groups in the order of time, with the cases and the open cases of each. */
function lineUp(column: DurationColumn, groups: Groups): { group: Int32Array; n: Uint32Array; open: Uint32Array } {
  const { order, orderedIsDone } = column;
  const group = new Int32Array(order.length);
  const n = new Uint32Array(groups.count);
  const open = new Uint32Array(groups.count);
  for (let k = 0; k < order.length; k++) {
    const g = groups.of[order[k]!]!;
    group[k] = g;
    if (g < 0) continue;
    n[g]!++;
    open[g]! += 1 - orderedIsDone[k]!;
  }
  return { group, n, open };
}
