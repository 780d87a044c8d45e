import type { Baseline, ControlLimits } from './control-limits.ts';
import { limitsAround } from './control-limits.ts';
import { ratioPoints } from './ratio-points.ts';

/**
 * Limits for counts with equal chances in every period (c chart: Poisson).
 * @param counts    counts by period; null where missing
 * @param baseline  periods that fix the centre; default all
 * @returns  values, centre (mean) and limits as counts; lower limit not below 0
 * Any n >= 1; trust limits from 12 periods, better 20. Source: Montgomery 7.3; R qicharts2. O(n).
 * @example cLimits([4, 4]).upper // [10, 10]
 */
export function cLimits(counts: readonly (number | null)[], baseline?: Baseline): ControlLimits {
  const ones = counts.map(() => 1);
  const { values, centre } = ratioPoints(counts, ones, baseline);
  const sigma = counts.map(() => (centre === null ? null : Math.sqrt(centre)));
  return limitsAround(values, centre, sigma, 0);
}
