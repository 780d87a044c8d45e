import type { DurationColumn, Groups } from '../model/metric.ts';
import { orderedCases } from './ordered-cases.ts';
import { quantileWatch } from './quantile-watch.ts';

/** Figures by group. Quantiles in ms, NaN is "not reached". */
export type GroupedQuantiles = {
  n: Uint32Array;
  open: Uint32Array;
  /** Cases left out, see OrderedCases. */
  invalid: Uint32Array;
  unknown: Uint32Array;
  /** One array per share asked for. */
  quantiles: readonly Float64Array[];
  /** Median (type 7) of the done cases alone: the naive figure. NaN without any. */
  closedOnlyMedian: Float64Array;
};

/**
 * How long until the share p of the cases is done, with those still open counted as such: Kaplan–Meier quantiles of all
 * groups by one pass over the rows by ascending time.
 * @param column  times with states, see DurationColumn
 * @param groups  group by row
 * @param ps      shares done, ascending, each over 0 and under 1, e.g. [0.5, 0.9]
 * @returns       see GroupedQuantiles. As in R's survfit: the smallest time with S(t) <= 1 - p, and where S(t) equals 1 - p
 *                the midpoint of that and the next event time (the longest time when there is none).
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452. O(rows). Between two censorings S falls in proportion to the
 * cases at risk, so the number at risk at which it passes a level is known beforehand, as is the one at which the middle
 * done case is reached: an event costs one comparison.
 */
export function groupedKaplanMeier(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { place, member, n, open, invalid, unknown } = orderedCases(column, groups);
  return { n, open, invalid, unknown, ...quantilesOf(place, member, n, open, column.orderedTimeMs, ps) };
}

/** The same of all groups together, as one group. */
export function kaplanMeierTogether(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { place, member, ...counts } = orderedCases(column, groups);
  const n = summed(counts.n);
  const open = summed(counts.open);
  const states = groups.count === 1 ? member : member.map((one) => one & 1);
  return {
    n,
    open,
    invalid: summed(counts.invalid),
    unknown: summed(counts.unknown),
    ...quantilesOf(place, states, n, open, column.orderedTimeMs, ps),
  };
}

function quantilesOf(
  place: Uint32Array,
  member: Int32Array,
  n: Uint32Array,
  open: Uint32Array,
  times: Float64Array,
  ps: readonly number[],
): Pick<GroupedQuantiles, 'quantiles' | 'closedOnlyMedian'> {
  const atRisk = Uint32Array.from(n);
  const watch = quantileWatch(n, ps);
  const middle = middleWatch(n, open);
  const alarm = watch.alarm.map((level, g) => Math.max(level, middle.alarm[g]!));
  for (let k = 0; k < member.length; k++) {
    const g = member[k]! >> 1;
    if ((member[k]! & 1) === 0) {
      watch.censored(g, atRisk[g]!--);
      middle.alarm[g]!--;
    } else {
      if (--atRisk[g]! > alarm[g]!) continue;
      if (atRisk[g]! <= watch.alarm[g]!) watch.passed(g, atRisk[g]!, times[place[k]!]!);
      if (atRisk[g]! <= middle.alarm[g]!) middle.passed(g, times[place[k]!]!);
    }
    alarm[g] = Math.max(watch.alarm[g]!, middle.alarm[g]!);
  }
  const last = lastOf(member, n);
  for (let g = 0; g < n.length; g++) watch.ended(g, n[g] === 0 ? 0 : times[place[last[g]!]!]!);
  return { quantiles: watch.quantiles, closedOnlyMedian: middle.median };
}

/** The middle one of each group's done cases, and the one after it where their number is even. */
function middleWatch(
  n: Uint32Array,
  open: Uint32Array,
): { alarm: Float64Array; passed: (group: number, time: number) => void; median: Float64Array } {
  const done = Uint32Array.from(n, (size, g) => size - open[g]!);
  /** Cases at risk when the middle one is reached; every open case that goes before it takes one off. */
  const alarm = Float64Array.from(n, (size, g) => (done[g] === 0 ? -Infinity : size - ((done[g]! + 1) >> 1)));
  const median = new Float64Array(n.length).fill(Number.NaN);
  return {
    alarm,
    median,
    passed: (g, time) => {
      const isFirst = Number.isNaN(median[g]!);
      median[g] = isFirst ? time : (median[g]! + time) / 2;
      alarm[g] = isFirst && done[g]! % 2 === 0 ? alarm[g]! - 1 : -Infinity;
    },
  };
}

/** Where each group's last case stands: found from the end, mostly at once. */
function lastOf(member: Int32Array, n: Uint32Array): Int32Array {
  const last = new Int32Array(n.length).fill(-1);
  let toFind = n.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0);
  for (let k = member.length - 1; toFind > 0; k--) {
    const g = member[k]! >> 1;
    if (last[g] !== -1) continue;
    last[g] = k;
    toFind--;
  }
  return last;
}

function summed(counts: Uint32Array): Uint32Array {
  return Uint32Array.of(counts.reduce((all, one) => all + one, 0));
}
