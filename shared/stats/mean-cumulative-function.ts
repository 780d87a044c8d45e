/** One entry per distinct event age, ascending. */
export type MeanCumulativeFunction = {
  units: number;
  time: Float64Array;
  /** Units still under observation at each age. */
  atRisk: Float64Array;
  eventsAt: Float64Array;
  /** Mean number of events per unit up to and including each age. */
  mean: Float64Array;
  /** Allows for some units having many more events than others (Lawless–Nadeau). */
  robustError: Float64Array;
  /** Only right when events come independently of each other. */
  poissonError: Float64Array;
};

/**
 * How many complaints does a customer make on average by a given age? Nelson–Aalen mean cumulative function for events
 * that repeat.
 * @param unit     code of the unit (customer) of each row, any integers
 * @param time     age of the unit at each row, finite, >= 0, any order
 * @param isEvent  1 where the row is an event, 0 where it only says that the unit was observed up to then
 * @returns  see `MeanCumulativeFunction`; a unit is at risk up to its last recorded age, that age included
 * Missing values are the caller's to leave out. Any n, 0 included. A unit whose last row is an event is observed only up
 * to that event: give every unit its end of observation.
 * Source: Nelson 1995, doi:10.1080/00401706.1995.10484349; Lawless & Nadeau 1995, doi:10.2307/1269617; equal to
 * R survival::survfit(Surv(start, stop, event) ~ 1, id =). O(n log n).
 * @example meanCumulativeFunction([1, 1, 2], [1, 3, 2], [1, 1, 0]).mean // [0.5, 1.5]
 */
export function meanCumulativeFunction(
  unit: ArrayLike<number>,
  time: ArrayLike<number>,
  isEvent: ArrayLike<number | boolean>,
): MeanCumulativeFunction {
  const { last, units, times } = readRows(unit, time, isEvent);
  const { order: byEnd, keys: ends } = inOrder(last);
  const { order, keys: eventTimes } = inOrder(times);
  const ages = eventTimes.filter((age, k) => k === 0 || age !== eventTimes[k - 1]);
  const size = ages.length;
  const atRisk = new Float64Array(size);
  const eventsAt = new Float64Array(size);
  const mean = new Float64Array(size);
  const robustError = new Float64Array(size);
  const poissonError = new Float64Array(size);

  // Each unit's residual is own(unit) − drift while at risk; its square is followed without visiting every unit at
  // every age: sums over the units at risk, plus a fixed sum of those that have left.
  const own = new Float64Array(ends.length);
  let drift = 0;
  let left = 0;
  let sumOwn = 0;
  let sumOwnSquares = 0;
  let squaresLeft = 0;
  let cumulative = 0;
  let poisson = 0;
  for (let k = 0, e = 0; k < size; k++) {
    const t = ages[k]!;
    for (; left < ends.length && ends[left]! < t; left++) {
      const value = own[byEnd[left]!]!;
      sumOwn -= value;
      sumOwnSquares -= value * value;
      squaresLeft += (value - drift) ** 2;
    }
    const n = ends.length - left;
    let d = 0;
    for (; e < order.length && eventTimes[e] === t; e++) {
      const u = units[order[e]!]!;
      const before = own[u]!;
      const after = before + 1 / n;
      own[u] = after;
      sumOwn += after - before;
      sumOwnSquares += after * after - before * before;
      d++;
    }
    drift += d / (n * n);
    cumulative += d / n;
    poisson += d / (n * n);
    const squares = sumOwnSquares - 2 * drift * sumOwn + n * drift * drift + squaresLeft;
    atRisk[k] = n;
    eventsAt[k] = d;
    mean[k] = cumulative;
    robustError[k] = Math.sqrt(Math.max(0, squares));
    poissonError[k] = Math.sqrt(poisson);
  }
  return { units: ends.length, time: ages, atRisk, eventsAt, mean, robustError, poissonError };
}

/** Units renumbered 0.. with their last age, and the units and ages of the events. */
function readRows(
  unit: ArrayLike<number>,
  time: ArrayLike<number>,
  isEvent: ArrayLike<number | boolean>,
): { last: Float64Array; units: Int32Array; times: Float64Array } {
  if (time.length !== unit.length || isEvent.length !== unit.length) {
    throw new RangeError('units, times and event marks differ in length');
  }
  const indexOf = numbering();
  const last = new Float64Array(unit.length);
  const units = new Int32Array(unit.length);
  const times = new Float64Array(unit.length);
  let events = 0;
  let latest = -1;
  let index = -1;
  for (let i = 0; i < unit.length; i++) {
    const t = time[i]!;
    if (!(t >= 0 && t < Infinity)) throw new RangeError(`time ${i} must be at least 0, got ${t}`);
    // Rows of a unit mostly follow one another.
    if (index < 0 || unit[i] !== latest) {
      latest = unit[i]!;
      index = indexOf.of(latest);
    }
    last[index] = Math.max(last[index]!, t);
    if (!isEvent[i]) continue;
    units[events] = index;
    times[events++] = t;
  }
  return { last: last.slice(0, indexOf.size()), units: units.slice(0, events), times: times.slice(0, events) };
}

/** Numbers from 0 on in the order of first appearance. Units that are numbered so already need no table. */
function numbering(): { of: (unit: number) => number; size: () => number } {
  let known: Map<number, number> | null = null;
  let dense = 0;
  return {
    of(unit) {
      if (known === null) {
        if (unit === dense) return dense++;
        if (Number.isInteger(unit) && unit >= 0 && unit < dense) return unit;
        known = new Map(Array.from({ length: dense }, (_, own) => [own, own] as const));
      }
      const index = known.get(unit) ?? known.size;
      known.set(unit, index);
      return index;
    },
    size: () => known?.size ?? dense,
  };
}

/** Ages in whole days up to here are counted by themselves. */
const MOST_DISTINCT = 1 << 20;

/** Places of the values in ascending order, equal ones as they came, and the values in that order: a counting sort over the distinct. */
function inOrder(values: Float64Array): { order: Uint32Array; keys: Float64Array } {
  const { rank, distinct } = smallWholes(values) ?? rankDistinct(values);
  const next = new Uint32Array(distinct + 1);
  for (let i = 0; i < rank.length; i++) next[rank[i]! + 1]!++;
  for (let r = 1; r < next.length; r++) next[r]! += next[r - 1]!;
  const order = new Uint32Array(values.length);
  const keys = new Float64Array(values.length);
  for (let i = 0; i < rank.length; i++) {
    const at = next[rank[i]!]!++;
    order[at] = i;
    keys[at] = values[i]!;
  }
  return { order, keys };
}

type Ranks = { rank: Uint32Array; distinct: number };

/** Small whole numbers are their own ranks; null where there are others. */
function smallWholes(values: Float64Array): Ranks | null {
  const rank = new Uint32Array(values);
  let distinct = 0;
  for (let i = 0; i < rank.length; i++) {
    if (rank[i] !== values[i] || rank[i]! >= MOST_DISTINCT) return null;
    if (rank[i]! >= distinct) distinct = rank[i]! + 1;
  }
  return { rank, distinct };
}

function rankDistinct(values: Float64Array): Ranks {
  const distinct = Float64Array.from(new Set(values)).sort();
  const rankOf = new Map(Array.from(distinct, (value, rank) => [value, rank] as const));
  return { rank: Uint32Array.from(values, (value) => rankOf.get(value)!), distinct: distinct.length };
}
