import type { Baseline } from './control-limits.ts';

/** Counts over their base, period by period, and the pooled level of the baseline. */
export type RatioPoints = { values: (number | null)[]; bases: (number | null)[]; centre: number | null };

/**
 * Counts as rates of their base. A period is null when its count is null or its base is null or 0.
 * @param counts    counts by period, >= 0
 * @param bases     chances by period (orders, cases), > 0
 * @param baseline  periods that fix the centre: sum of counts / sum of bases; default all
 * RangeError for negative or unequal inputs. O(n).
 * @example ratioPoints([2, 4], [10, 10]).centre // 0.3
 */
export function ratioPoints(
  counts: readonly (number | null)[],
  bases: readonly (number | null)[],
  baseline?: Baseline,
): RatioPoints {
  if (counts.length !== bases.length) throw new RangeError(`${counts.length} counts but ${bases.length} bases`);
  let sum = 0;
  let base = 0;
  const values = counts.map((count, i) => {
    const n = bases[i] ?? null;
    if (count !== null && !(count >= 0 && count < Infinity))
      throw new RangeError(`count ${i} must be at least 0, got ${count}`);
    if (n !== null && !(n >= 0 && n < Infinity)) throw new RangeError(`base ${i} must be at least 0, got ${n}`);
    if (count === null || n === null || n === 0) return null;
    if (baseline === undefined || baseline[i] === true) {
      sum += count;
      base += n;
    }
    return count / n;
  });
  return { values, bases: bases.map((n) => (n === 0 ? null : n)), centre: base === 0 ? null : sum / base };
}
