import type { Baseline } from './control-limits.ts';
import { D2, meanMovingRange } from './moving-range.ts';

/**
 * How much more a rate moves from period to period than chance within each period explains (Laney's sigma-Z).
 * @param values    rates by period; null where missing
 * @param centre    pooled rate of the baseline
 * @param sigma     standard deviation within each period
 * @param baseline  periods to use; default all
 * @returns  1 is chance alone, more is over-dispersion, less than 1 is possible and not floored; null without two
 *           neighbouring points with a positive sigma
 * Source: Laney 2002, doi:10.1081/QEN-120006555; R qicharts2. O(n).
 * @example sigmaZ([0.1, 0.3, 0.1], 0.2, [0.1, 0.1, 0.1]) // 1.77…, mean |Δz| 2 over 1.128
 */
export function sigmaZ(
  values: readonly (number | null)[],
  centre: number,
  sigma: readonly (number | null)[],
  baseline?: Baseline,
): number | null {
  const z = values.map((value, i) => {
    const s = sigma[i] ?? null;
    return value === null || s === null || !(s > 0) ? null : (value - centre) / s;
  });
  const range = meanMovingRange(z, baseline);
  return range === null ? null : range / D2;
}
