import type { DurationColumn, Groups } from '../model/metric.ts';
import { orderedCases, type OrderedCases } from './ordered-cases.ts';
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

/** What is left of `OrderedCases.member` shifted by so much: the group, or 0 for all of them. */
const GROUP = 1;
const NO_GROUP = 31;

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
  const apart = quantilesOf(cases, times, ps, GROUP);
  const all = { ...cases, n: sumOf(cases.n), open: sumOf(cases.open) };
  const together = groups.count === 1 ? apart : quantilesOf(all, times, ps, NO_GROUP);
  return {
    n: withLast(Uint32Array, cases.n, together.n[0]!),
    open: withLast(Uint32Array, cases.open, together.open[0]!),
    quantiles: apart.quantiles.map((quantile, p) => withLast(Float64Array, quantile, together.quantiles[p]![0]!)),
    closedOnlyMedian: withLast(Float64Array, apart.closedOnlyMedian, together.closedOnlyMedian[0]!),
  };
}

function quantilesOf(
  { place, member, n, open }: OrderedCases,
  times: Float64Array,
  ps: readonly number[],
  shift: number,
): GroupedQuantiles {
  const atRisk = Uint32Array.from(n);
  const watch = quantileWatch(n, ps);
  const { alarm } = watch;
  /** Done cases still to come up to the middle one of them. */
  const toMiddle = Int32Array.from(n, (size, g) => (size - open[g]! + 1) >> 1);
  const isEven = Uint8Array.from(n, (size, g) => 1 - ((size - open[g]!) % 2));
  const closedOnlyMedian = new Float64Array(n.length).fill(Number.NaN);
  const last = new Uint32Array(n.length);
  for (let k = 0; k < member.length; k++) {
    const g = member[k]! >> shift;
    last[g] = k;
    if ((member[k]! & 1) === 0) {
      watch.censored(g, atRisk[g]!--);
      continue;
    }
    if (--atRisk[g]! <= alarm[g]!) watch.passed(g, atRisk[g]!, times[place[k]!]!);
    const left = --toMiddle[g]!;
    if (left === 0) closedOnlyMedian[g] = times[place[k]!]!;
    else if (left === -1 && isEven[g] === 1) closedOnlyMedian[g] = (closedOnlyMedian[g]! + times[place[k]!]!) / 2;
  }
  for (let g = 0; g < n.length; g++) watch.ended(g, n[g] === 0 ? 0 : times[place[last[g]!]!]!);
  return { n, open, quantiles: watch.quantiles, closedOnlyMedian };
}

function sumOf(counts: Uint32Array): Uint32Array {
  return Uint32Array.of(counts.reduce((all, one) => all + one, 0));
}

function withLast<T extends Uint32Array | Float64Array>(type: new (length: number) => T, values: T, last: number): T {
  const longer = new type(values.length + 1);
  longer.set(values);
  longer[values.length] = last;
  return longer;
}
