import type { DurationColumn, Groups } from '../model/metric.ts';
import { quantileWatch } from './quantile-watch.ts';

/** Figures by group; the last entry, one past the groups, is all of them together. Quantiles in ms, NaN is "not reached". */
export type GroupedQuantiles = {
  n: Uint32Array;
  open: Uint32Array;
  /** One array per share asked for. */
  quantiles: readonly Float64Array[];
  /** Median (type 7) of the done cases alone: the naive figure. NaN without any. */
  closedOnlyMedian: Float64Array;
};

/**
 * How long until the share p of the cases is done, with those still open counted as such: Kaplan–Meier quantiles of all
 * groups, and of all groups together, in one pass over the rows by ascending time.
 * @param column  times with states, see DurationColumn
 * @param groups  group by row
 * @param ps      shares done, ascending, each over 0 and under 1, e.g. [0.5, 0.9]
 * @returns       see GroupedQuantiles. As in R's survfit: the smallest time with S(t) <= 1 - p, and where S(t) equals 1 - p
 *                the midpoint of that and the next event time (the longest time when there is none).
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452. O(rows). Between two censorings S falls in proportion to the
 * cases at risk, so the number at risk at which it passes a level is known beforehand and an event costs two comparisons.
 */
export function groupedKaplanMeier(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { orderedTimeMs, orderedIsDone } = column;
  const together = groups.count;
  const { group, n, open, longest } = lineUp(column, groups);
  const atRisk = Uint32Array.from(n);
  const watch = quantileWatch(n, ps);
  const { alarm } = watch;
  const middle = n.map((size, g) => (size - open[g]! + 1) >> 1);
  const isEven = Uint8Array.from(n, (size, g) => 1 - ((size - open[g]!) % 2));
  const rank = new Uint32Array(n.length);
  const closedOnlyMedian = new Float64Array(n.length).fill(Number.NaN);
  const note = (g: number, time: number): void => {
    if (--atRisk[g]! <= alarm[g]!) watch.passed(g, atRisk[g]!, time);
    const k = ++rank[g]!;
    if (k === middle[g]) closedOnlyMedian[g] = time;
    else if (k === middle[g]! + 1 && isEven[g] === 1) {
      closedOnlyMedian[g] = (closedOnlyMedian[g]! + time) / 2;
    }
  };
  for (let k = 0; k < group.length; k++) {
    const g = group[k]!;
    if (g < 0) continue;
    if (orderedIsDone[k] === 1) {
      const time = orderedTimeMs[k]!;
      note(g, time);
      note(together, time);
    } else {
      watch.censored(g, atRisk[g]!--);
      watch.censored(together, atRisk[together]!--);
    }
  }
  for (let g = 0; g <= together; g++) watch.ended(g, longest[g]!);
  return { n, open, quantiles: watch.quantiles, closedOnlyMedian };
}

type LineUp = { group: Int32Array; n: Uint32Array; open: Uint32Array; longest: Float64Array };

/** Groups in the order of time; by group its cases, open cases and longest time, of all together in the last place. */
function lineUp(column: DurationColumn, groups: Groups): LineUp {
  const { order, orderedIsDone, orderedTimeMs } = column;
  const { of, count: together } = groups;
  const group = new Int32Array(order.length);
  const n = new Uint32Array(together + 1);
  const open = new Uint32Array(together + 1);
  const longest = new Float64Array(together + 1);
  const last = new Int32Array(together).fill(-1);
  for (let k = 0; k < order.length; k++) {
    const g = of[order[k]!]!;
    group[k] = g;
    if (g < 0) continue;
    n[g]!++;
    open[g]! += 1 - orderedIsDone[k]!;
    last[g] = k;
  }
  for (let g = 0; g < together; g++) {
    n[together]! += n[g]!;
    open[together]! += open[g]!;
    longest[g] = orderedTimeMs[last[g]!] ?? 0;
    longest[together] = Math.max(longest[together]!, longest[g]!);
  }
  return { group, n, open, longest };
}
