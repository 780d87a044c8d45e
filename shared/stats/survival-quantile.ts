import type { SurvivalCurve } from './kaplan-meier.ts';
import type { BandKind } from './survival-band.ts';
import { survivalBand } from './survival-band.ts';

const TOLERANCE = 1.5e-8;

/** A time with its limits, in the unit of the durations; null is "not reached". */
export type QuantileInterval = { estimate: number | null; low: number | null; high: number | null };

/**
 * By when had a share `p` of the cases had the event? (p = 0.5: the median.)
 * @param curve  from `kaplanMeier`
 * @param p      share of 1, 0 < p < 1
 * @returns  smallest time t with S(t) <= 1 − p; where S(t) is exactly 1 − p (within 1.5e-8), the middle between that time
 *           and the next event time, or the longest duration when there is none; null when the curve never gets there
 * Source: R quantile.survfit. O(number of event times).
 * @example survivalQuantile(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1]), 0.5) // 2.5
 */
export function survivalQuantile(curve: SurvivalCurve, p: number): number | null {
  return crossing(curve, curve.survival, p);
}

/**
 * The same with limits read off the curve's confidence band in the same way (Brookmeyer–Crowley).
 * @example survivalQuantileInterval(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1]), 0.5) // { estimate: 2.5, low: 1, high: null }
 */
export function survivalQuantileInterval(
  curve: SurvivalCurve,
  p: number,
  kind: BandKind = 'log-log',
  level = 0.95,
): QuantileInterval {
  const band = survivalBand(curve, kind, level);
  return {
    estimate: crossing(curve, curve.survival, p),
    low: crossing(curve, band.lower, p),
    high: crossing(curve, band.upper, p),
  };
}

/** Where a (usually falling) step function that starts at 1 comes down to 1 − p. NaN steps are skipped. */
function crossing(curve: SurvivalCurve, steps: Float64Array, p: number): number | null {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie between 0 and 1, got ${p}`);
  // Bands need not fall all the way: like R, look at the values reached, not at their order in time.
  let reached = 2;
  let reachedAt = 0;
  let passed = 2;
  let passedAt = 0;
  for (let i = 0; i < steps.length; i++) {
    const gone = 1 - steps[i]!;
    if (gone + TOLERANCE >= p && gone < reached) {
      reached = gone;
      reachedAt = i;
    }
    if (gone - TOLERANCE >= p && gone < passed) {
      passed = gone;
      passedAt = i;
    }
  }
  if (reached > 1) return null;
  const first = curve.time[reachedAt]!;
  if (Math.abs(reached - p) >= TOLERANCE) return first;
  const next = passed > 1 ? curve.lastTime! : curve.time[passedAt]!;
  return (first + next) / 2;
}
