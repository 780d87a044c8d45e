import type { Baseline } from './control-limits.ts';

/** Expected range of two draws from a normal distribution with standard deviation 1, as control charts round it. */
export const D2 = 1.128;

/**
 * Mean distance between neighbouring values: the spread of a series that a slow drift hardly inflates.
 * @param values    in order of time; a null breaks the pair on both of its sides
 * @param baseline  periods to use; the pairs are those of neighbours among the used ones; default all
 * @returns  unit of the values; null when there is no pair
 * Divide by `D2` for a standard deviation. Source: Montgomery, Introduction to Statistical Quality Control, 6.4;
 * R qicharts2. O(n).
 * @example meanMovingRange([1, 4, 2]) // 2.5
 */
export function meanMovingRange(values: readonly (number | null)[], baseline?: Baseline): number | null {
  let sum = 0;
  let pairs = 0;
  let before: number | null = null;
  values.forEach((value, i) => {
    if (baseline !== undefined && baseline[i] !== true) return;
    if (value !== null && before !== null) {
      sum += Math.abs(value - before);
      pairs++;
    }
    before = value;
  });
  return pairs === 0 ? null : sum / pairs;
}
