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
  const rows = readRows(unit, time, isEvent);
  const { last, events } = rows;
  const ends = Float64Array.from(last).sort();
  const byEnd = [...last.keys()].sort((a, b) => last[a]! - last[b]!);
  const ages = Float64Array.from(new Set(events.map((event) => event.time))).sort();
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
    for (; e < events.length && events[e]!.time === t; e++) {
      const u = events[e]!.unit;
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

/** Units renumbered 0.. with their last age, and the events in order of age. */
function readRows(
  unit: ArrayLike<number>,
  time: ArrayLike<number>,
  isEvent: ArrayLike<number | boolean>,
): { last: number[]; events: { unit: number; time: number }[] } {
  if (time.length !== unit.length || isEvent.length !== unit.length) {
    throw new RangeError('units, times and event marks differ in length');
  }
  const indexOf = new Map<number, number>();
  const last: number[] = [];
  const events: { unit: number; time: number }[] = [];
  for (let i = 0; i < unit.length; i++) {
    const t = time[i]!;
    if (!(t >= 0 && t < Infinity)) throw new RangeError(`time ${i} must be at least 0, got ${t}`);
    let index = indexOf.get(unit[i]!);
    if (index === undefined) {
      index = last.length;
      indexOf.set(unit[i]!, index);
      last.push(t);
    }
    last[index] = Math.max(last[index]!, t);
    if (isEvent[i]) events.push({ unit: index, time: t });
  }
  events.sort((a, b) => a.time - b.time);
  return { last, events };
}
