import type { DurationColumn, Groups } from '../model/metric.ts';
import { orderedCases, type OrderedCases } from './ordered-cases.ts';
import { quantileWatch } from './quantile-watch.ts';

/** Figures by group; the last entry, one past the groups, is all of them together. Quantiles in ms, NaN is "not reached". */
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
 * groups, and of all groups together, by passes over the rows by ascending time.
 * @param column  times with states, see DurationColumn
 * @param groups  group by row
 * @param ps      shares done, ascending, each over 0 and under 1, e.g. [0.5, 0.9]
 * @returns       see GroupedQuantiles. As in R's survfit: the smallest time with S(t) <= 1 - p, and where S(t) equals 1 - p
 *                the midpoint of that and the next event time (the longest time when there is none).
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452. O(rows). Between two censorings S falls in proportion to the
 * cases at risk, so the number at risk at which it passes a level is known beforehand and an event costs two comparisons.
 */
export function groupedKaplanMeier(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const cases = orderedCases(column, groups);
  const times = column.orderedTimeMs;
  const apart = quantilesApart(cases, times, ps);
  const together =
    groups.count === 1
      ? { quantiles: apart.quantiles.map((one) => one[0]!), closedOnlyMedian: apart.closedOnlyMedian[0]! }
      : quantilesTogether(cases, times, ps);
  return {
    n: withSum(cases.n),
    open: withSum(cases.open),
    invalid: withSum(cases.invalid),
    unknown: withSum(cases.unknown),
    quantiles: apart.quantiles.map((quantile, p) => withLast(quantile, together.quantiles[p]!)),
    closedOnlyMedian: withLast(apart.closedOnlyMedian, together.closedOnlyMedian),
  };
}

function quantilesApart(
  { place, member, n, open }: OrderedCases,
  times: Float64Array,
  ps: readonly number[],
): Pick<GroupedQuantiles, 'quantiles' | 'closedOnlyMedian'> {
  const atRisk = Uint32Array.from(n);
  const watch = quantileWatch(n, ps);
  const { alarm } = watch;
  /** Done cases still to come up to the middle one of them. */
  const toMiddle = Int32Array.from(n, (size, g) => (size - open[g]! + 1) >> 1);
  const isEven = Uint8Array.from(n, (size, g) => 1 - ((size - open[g]!) % 2));
  const closedOnlyMedian = new Float64Array(n.length).fill(Number.NaN);
  for (let k = 0; k < member.length; k++) {
    const g = member[k]! >> 1;
    if ((member[k]! & 1) === 0) {
      watch.censored(g, atRisk[g]!--);
      continue;
    }
    if (--atRisk[g]! <= alarm[g]!) watch.passed(g, atRisk[g]!, times[place[k]!]!);
    const left = --toMiddle[g]!;
    if (left === 0) closedOnlyMedian[g] = times[place[k]!]!;
    else if (left === -1 && isEven[g] === 1) closedOnlyMedian[g] = (closedOnlyMedian[g]! + times[place[k]!]!) / 2;
  }
  const last = lastOf(member, n);
  for (let g = 0; g < n.length; g++) watch.ended(g, n[g] === 0 ? 0 : times[place[last[g]!]!]!);
  return { quantiles: watch.quantiles, closedOnlyMedian };
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

/** The same with all cases in one group: its figures stay in registers. */
function quantilesTogether(
  { place, member, open }: OrderedCases,
  times: Float64Array,
  ps: readonly number[],
): { quantiles: number[]; closedOnlyMedian: number } {
  const n = member.length;
  const watch = quantileWatch(Uint32Array.of(n), ps);
  const done = n - sumOf(open);
  const middle = (done + 1) >> 1;
  const isEven = done % 2 === 0;
  let closedOnlyMedian = Number.NaN;
  let isDone = 0;
  let atRisk = n;
  let alarm = watch.alarm[0]!;
  for (let k = 0; k < n; k++) {
    if ((member[k]! & 1) === 0) {
      watch.censored(0, atRisk--);
      alarm = watch.alarm[0]!;
      continue;
    }
    if (--atRisk <= alarm) {
      watch.passed(0, atRisk, times[place[k]!]!);
      alarm = watch.alarm[0]!;
    }
    isDone++;
    if (isDone === middle) closedOnlyMedian = times[place[k]!]!;
    else if (isEven && isDone === middle + 1) closedOnlyMedian = (closedOnlyMedian + times[place[k]!]!) / 2;
  }
  watch.ended(0, n === 0 ? 0 : times[place[n - 1]!]!);
  return { quantiles: watch.quantiles.map((one) => one[0]!), closedOnlyMedian };
}

function sumOf(counts: Uint32Array): number {
  return counts.reduce((all, one) => all + one, 0);
}

function withSum(counts: Uint32Array): Uint32Array {
  const longer = new Uint32Array(counts.length + 1);
  longer.set(counts);
  longer[counts.length] = sumOf(counts);
  return longer;
}

function withLast(values: Float64Array, last: number): Float64Array {
  const longer = new Float64Array(values.length + 1);
  longer.set(values);
  longer[values.length] = last;
  return longer;
}
