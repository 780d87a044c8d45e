import { sortNonNegative } from './sort-non-negative.ts';

/**
 * A survival curve: the share that has *not* yet had the event, by time since the start. One entry per distinct event
 * time, ascending; before the first one the survival is 1. Times are in the unit of the durations.
 */
export type SurvivalCurve = {
  /** Durations used. */
  n: number;
  /** Of these, how many had the event; the others were still open (censored). */
  events: number;
  time: Float64Array;
  /** Still under observation just before each time. */
  atRisk: Float64Array;
  /** Events at each time. */
  eventsAt: Float64Array;
  survival: Float64Array;
  /** Greenwood's standard error of the survival; NaN where the survival is 0 (it has none). */
  standardError: Float64Array;
  /** The longest duration, open ones included; null for no durations. */
  lastTime: number | null;
  /** All durations, ascending: for numbers at risk at any time. */
  durations: Float64Array;
};

/**
 * How long does it take when some cases are still open? Kaplan–Meier estimate of the share still waiting.
 * @param durations  times from start to event or to the end of observation, finite and >= 0, any order; not changed
 * @param isEvent    1 (or true) where the event happened, 0 where the case was still open; same length
 * @returns  the curve (see `SurvivalCurve`); an open case at an event time counts as at risk then
 * Any n, 0 included (empty curve). RangeError for a negative or missing duration: data errors are for the caller to list.
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452; Greenwood variance; R survival::survfit.
 * O(n log n) time; sorts typed arrays once: 1,000,000 durations in about 0.2 s.
 * @example kaplanMeier([1, 2, 3, 4], [1, 1, 0, 1]).survival // [0.75, 0.5, 0]
 */
export function kaplanMeier(durations: ArrayLike<number>, isEvent: ArrayLike<number | boolean>): SurvivalCurve {
  const n = durations.length;
  if (isEvent.length !== n) throw new RangeError(`${n} durations but ${isEvent.length} event marks`);
  const eventTimes = new Float64Array(n);
  const all = new Float64Array(n);
  let events = 0;
  for (let i = 0; i < n; i++) {
    const duration = durations[i]!;
    if (!(duration >= 0 && duration < Infinity))
      throw new RangeError(`duration ${i} must be at least 0, got ${duration}`);
    // Adding 0 turns −0 into 0, whose bits sort right.
    all[i] = duration + 0;
    if (isEvent[i]) eventTimes[events++] = duration + 0;
  }
  return curveOf(sortNonNegative(all), sortNonNegative(eventTimes.subarray(0, events)));
}

function curveOf(durations: Float64Array, eventTimes: Float64Array): SurvivalCurve {
  const n = durations.length;
  const events = eventTimes.length;
  const times = countDistinct(eventTimes);
  const time = new Float64Array(times);
  const atRisk = new Float64Array(times);
  const eventsAt = new Float64Array(times);
  const survival = new Float64Array(times);
  const standardError = new Float64Array(times);
  let before = 0;
  let share = 1;
  let greenwood = 0;
  for (let e = 0, k = 0; e < events; k++) {
    const t = eventTimes[e]!;
    let d = 0;
    while (e < events && eventTimes[e] === t) {
      d++;
      e++;
    }
    while (before < n && durations[before]! < t) before++;
    const r = n - before;
    share *= (r - d) / r;
    greenwood += d / (r * (r - d));
    time[k] = t;
    atRisk[k] = r;
    eventsAt[k] = d;
    survival[k] = share;
    standardError[k] = d === r ? NaN : share * Math.sqrt(greenwood);
  }
  const lastTime = n === 0 ? null : durations[n - 1]!;
  return { n, events, time, atRisk, eventsAt, survival, standardError, lastTime, durations };
}

function countDistinct(sorted: Float64Array): number {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) count++;
  return count;
}
