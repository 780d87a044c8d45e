import type { SurvivalCurve } from './kaplan-meier.ts';

/**
 * What share had not had the event by time `t`?
 * @param curve  from `kaplanMeier`
 * @param t      time in the unit of the durations
 * @returns  share of 1 just after t; null beyond the longest duration (unknown) unless everybody has had the event
 * O(log n).
 * @example survivalAt(kaplanMeier([1, 2, 3, 4], [1, 1, 0, 1]), 2) // 0.5
 */
export function survivalAt(curve: SurvivalCurve, t: number): number | null {
  const index = stepAt(curve, t);
  if (curve.lastTime === null) return null;
  const survival = index < 0 ? 1 : curve.survival[index]!;
  return t > curve.lastTime && survival > 0 ? null : survival;
}

/**
 * Index of the last event time at or before `t`, −1 when there is none. O(log n).
 * @example stepAt(kaplanMeier([1, 2, 4], [1, 1, 1]), 3) // 1
 */
export function stepAt(curve: SurvivalCurve, t: number): number {
  if (Number.isNaN(t)) throw new RangeError('t must be a number, got NaN');
  return countUnder(curve.time, t, true) - 1;
}

/**
 * How many cases were still under observation just before time `t` (the table under a survival plot).
 * O(log n).
 * @example numberAtRisk(kaplanMeier([1, 2, 3, 4], [1, 1, 0, 1]), 3) // 2
 */
export function numberAtRisk(curve: SurvivalCurve, t: number): number {
  if (Number.isNaN(t)) throw new RangeError('t must be a number, got NaN');
  return curve.n - countUnder(curve.durations, t, false);
}

/** How many of the ascending values lie below `t` (or at it, when inclusive). */
function countUnder(sorted: Float64Array, t: number, isInclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle]!;
    if (value < t || (isInclusive && value === t)) low = middle + 1;
    else high = middle;
  }
  return low;
}
