import type { SurvivalCurve } from './kaplan-meier.ts';
import { stepAt } from './survival-at.ts';

/**
 * Mean time to the event when everything after `until` is counted as `until` (restricted mean survival time: the area
 * under the curve from 0).
 * @param curve  from `kaplanMeier`
 * @param until  horizon in the unit of the durations; default: the longest duration
 * @returns  unit of the durations; null for no durations
 * Beyond the longest duration the curve is held at its last value. Two groups compare fairly only at one horizon.
 * Source: R print(survfit, rmean =). O(number of event times).
 * @example restrictedMean(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1])) // 2.5
 */
export function restrictedMean(curve: SurvivalCurve, until: number | null = curve.lastTime): number | null {
  if (until === null || curve.lastTime === null) return null;
  if (!(until >= 0 && until < Infinity)) throw new RangeError(`until must be at least 0, got ${until}`);
  let area = 0;
  let from = 0;
  let survival = 1;
  const last = stepAt(curve, until);
  for (let i = 0; i <= last; i++) {
    const t = curve.time[i]!;
    area += survival * (t - from);
    from = t;
    survival = curve.survival[i]!;
  }
  return area + survival * (until - from);
}
