import { DURATION_STATE, type DurationColumn, type GroupNumbers, type Groups } from '../model/metric.ts';
import { countDown, type CountDown } from './count-down.ts';
import { kaplanMeierByPeriod } from './kaplan-meier-by-period.ts';
import { markedCases } from './marked-cases.ts';
import { followMarks, lastMark, lastUnmarked } from './marks.ts';
import { orderedCases, type OrderedCases } from './ordered-cases.ts';

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
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452. O(rows); see `countDown`.
 */
export function groupedKaplanMeier(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { runs } = groups;
  if (runs !== undefined) return kaplanMeierByPeriod(column, groups, runs, ps);
  if (groups.rows === undefined && groups.of instanceof Int32Array) return quantilesOfAll(column, groups, ps);
  const ordered = orderedCases(column, groups);
  const { n, open, invalid, unknown } = ordered;
  return { n, open, invalid, unknown, ...quantilesOf(ordered, column.orderedTimeMs, ps) };
}

/** The same of all groups together, as one group. */
export function kaplanMeierTogether(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { marks, n, open, invalid, unknown } = markedCases(column, groups);
  const watch = countDown(Uint32Array.of(n), Uint32Array.of(open), ps);
  const times = column.orderedTimeMs;
  followMarks(marks, column.openPlaces, 0, marks.length, {
    take: (cases) => watch.take(0, cases),
    done: (place) => {
      if (--watch.left[0]! <= 0) watch.due(0, times[place]!);
    },
    open: (cases) => watch.censored(0, cases),
  });
  if (watch.unsettled().length > 0) watch.ended(0, times[lastMark(marks, 0, marks.length)]!);
  const { quantiles, closedOnlyMedian } = watch;
  return {
    n: Uint32Array.of(n),
    open: Uint32Array.of(open),
    invalid: Uint32Array.of(invalid),
    unknown: Uint32Array.of(unknown),
    quantiles,
    closedOnlyMedian,
  };
}

function quantilesOf(
  { place, member, untilLastDone, n, open }: OrderedCases,
  times: Float64Array,
  ps: readonly number[],
): Pick<GroupedQuantiles, 'quantiles' | 'closedOnlyMedian'> {
  const watch = countDown(n, open, ps);
  const { left } = watch;
  for (let k = 0; k < untilLastDone; k++) {
    const g = member[k]! >> 1;
    if ((member[k]! & 1) === 0) watch.censored(g, 1);
    else if (--left[g]! <= 0) watch.due(g, times[place[k]!]!);
  }
  endAll(
    watch,
    member.length,
    (k) => member[k]! >> 1,
    (k) => times[place[k]!]!,
  );
  return watch;
}

/** So many places of the order are looked up at a time: what is written then need not wait for what is looked up. */
const BLOCK = 4096;

/** All rows in many groups: nothing is put in order, for the whole order is gone through once. */
function quantilesOfAll(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { order, orderedTimeMs } = column;
  const { of } = groups;
  const counts = countStates(column, groups);
  const watch = countDown(counts.n, counts.open, ps);
  const block = new Int32Array(BLOCK);
  const end = lastUnmarked(column.openPlaces, order.length) + 1;
  for (let from = 0; from < end; from += BLOCK) passBlock(column, of, watch, block, from, Math.min(end, from + BLOCK));
  endAll(
    watch,
    order.length,
    (k) => of[order[k]!]!,
    (k) => orderedTimeMs[k]!,
  );
  return { ...counts, quantiles: watch.quantiles, closedOnlyMedian: watch.closedOnlyMedian };
}

/** A function of its own: called block by block, it is compiled long before the last one. */
function passBlock(
  { order, openPlaces, orderedTimeMs }: DurationColumn,
  of: GroupNumbers,
  watch: CountDown,
  block: Int32Array,
  from: number,
  end: number,
): void {
  const { left } = watch;
  const size = end - from;
  for (let k = 0; k < size; k++) block[k] = of[order[from + k]!]!;
  for (let k = 0; k < size; k++) {
    const g = block[k]!;
    if (g < 0) continue;
    if (((openPlaces[(from + k) >>> 5]! >>> ((from + k) & 31)) & 1) === 1) watch.censored(g, 1);
    else if (--left[g]! <= 0) watch.due(g, orderedTimeMs[from + k]!);
  }
}

/** Ends the groups that met a level exactly, each at its last case: found from the end, mostly at once. */
function endAll(watch: CountDown, cases: number, groupAt: (k: number) => number, timeAt: (k: number) => number): void {
  const toEnd = new Set(watch.unsettled());
  for (let k = cases - 1; k >= 0 && toEnd.size > 0; k--) {
    if (toEnd.delete(groupAt(k))) watch.ended(groupAt(k), timeAt(k));
  }
}

/** Cases of a group by state are tally[group * STATES + state - DURATION_STATE.outside]: one place is written a row. */
const STATES = 5;

function countStates(
  { state }: DurationColumn,
  { of, count }: Groups,
): Omit<GroupedQuantiles, 'quantiles' | 'closedOnlyMedian'> {
  const tally = new Uint32Array(count * STATES);
  for (let row = 0; row < of.length; row++) {
    const group = of[row]!;
    if (group >= 0) tally[group * STATES + state[row]! - DURATION_STATE.outside]!++;
  }
  const those = (is: number): Uint32Array => {
    const found = new Uint32Array(count);
    for (let g = 0; g < count; g++) found[g] = tally[g * STATES + is - DURATION_STATE.outside]!;
    return found;
  };
  const open = those(DURATION_STATE.open);
  const n = those(DURATION_STATE.done);
  for (let g = 0; g < count; g++) n[g]! += open[g]!;
  return { n, open, invalid: those(DURATION_STATE.invalid), unknown: those(DURATION_STATE.unknown) };
}
