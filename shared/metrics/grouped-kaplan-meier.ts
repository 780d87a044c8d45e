import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';
import { orderedRows } from './ordered-rows.ts';
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
  const { row, timeMs, isDone } = orderedRows(column, groups);
  const { of, count: together } = groups;
  const { n, open } = countCases(column, groups);
  const atRisk = Uint32Array.from(n);
  const watch = quantileWatch(n, ps);
  const { alarm } = watch;
  const middle = n.map((size, g) => (size - open[g]! + 1) >> 1);
  const isEven = Uint8Array.from(n, (size, g) => 1 - ((size - open[g]!) % 2));
  const rank = new Uint32Array(n.length);
  const closedOnlyMedian = new Float64Array(n.length).fill(Number.NaN);
  const last = new Uint32Array(n.length);
  for (let k = 0; k < row.length; k++) {
    const group = of[row[k]!]!;
    if (group < 0) continue;
    last[group] = k;
    last[together] = k;
    if (isDone[k] === 0) {
      watch.censored(group, atRisk[group]!--);
      watch.censored(together, atRisk[together]!--);
      continue;
    }
    for (let g = group; ; g = together) {
      if (--atRisk[g]! <= alarm[g]!) watch.passed(g, atRisk[g]!, timeMs[k]!);
      const place = ++rank[g]! - middle[g]!;
      if (place === 0) closedOnlyMedian[g] = timeMs[k]!;
      else if (place === 1 && isEven[g] === 1) closedOnlyMedian[g] = (closedOnlyMedian[g]! + timeMs[k]!) / 2;
      if (g === together) break;
    }
  }
  for (let g = 0; g <= together; g++) watch.ended(g, n[g] === 0 ? 0 : timeMs[last[g]!]!);
  return { n, open, quantiles: watch.quantiles, closedOnlyMedian };
}

/** Cases and open cases of each group, and of all together in the last place. */
function countCases({ state }: DurationColumn, { of, count, rows }: Groups): { n: Uint32Array; open: Uint32Array } {
  const n = new Uint32Array(count + 1);
  const open = new Uint32Array(count + 1);
  const size = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const group = of[row]!;
    const is = state[row]!;
    if (group < 0 || is < 0) continue;
    n[group]!++;
    if (is === DURATION_STATE.open) open[group]!++;
  }
  for (let g = 0; g < count; g++) {
    n[count]! += n[g]!;
    open[count]! += open[g]!;
  }
  return { n, open };
}
