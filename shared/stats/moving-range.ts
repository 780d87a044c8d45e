import type { Baseline } from './control-limits.ts';

/** Expected range of two draws from a normal distribution with standard deviation 1, as control charts round it. */
export const D2 = 1.128;

/** Upper three-sigma limit of a moving range, in mean moving ranges. */
const D4 = 3.267;

/**
 * Mean distance between neighbouring values: the spread of a series that a slow drift hardly inflates, and that a lone
 * outlier inflates little: ranges at or above 3.267 times the mean range are left out, once (screened moving range).
 * @param values    in order of time; a null breaks the pair on both of its sides
 * @param baseline  periods to use; the pairs are those of neighbours among the used ones; default all
 * @returns  unit of the values; null when there is no pair
 * Divide by `D2` for a standard deviation. Source: Nelson 1982, doi:10.1080/00224065.1982.11978811; R qicharts2 with
 * qic.screenedmr on. O(n).
 * @example meanMovingRange([1, 4, 2]) // 2.5
 */
export function meanMovingRange(values: readonly (number | null)[], baseline?: Baseline): number | null {
  const ranges = movingRanges(values, baseline);
  const all = mean(ranges);
  if (all === null || all === 0) return all;
  return mean(ranges.filter((range) => range < D4 * all));
}

function movingRanges(values: readonly (number | null)[], baseline?: Baseline): number[] {
  const ranges: number[] = [];
  let before: number | null = null;
  values.forEach((value, i) => {
    if (baseline !== undefined && baseline[i] !== true) return;
    if (value !== null && before !== null) ranges.push(Math.abs(value - before));
    before = value;
  });
  return ranges;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
