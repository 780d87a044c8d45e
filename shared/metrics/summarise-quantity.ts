import type { Groups, QuantitySummary } from '../model/metric.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';
import { quickMedian } from '../stats/quick-median.ts';
import { sortByGroup } from './groups.ts';

/**
 * A number per case over every group: how many are known, mean with its normal 95 % interval, median (type 7) and sum.
 * @param values  by row, NaN unknown
 * @param groups  group by row
 * @returns       one summary per group; mean and median are null where nothing is known
 */
export function summariseQuantity(values: Float64Array, groups: Groups): QuantitySummary[] {
  const { rows, start } = sortByGroup(groups);
  return Array.from({ length: groups.count }, (_, g) => {
    const all = rows.subarray(start[g], start[g + 1]);
    const known = new Float64Array(all.length);
    let n = 0;
    let sum = 0;
    let squares = 0;
    let centre = 0;
    for (let k = 0; k < all.length; k++) {
      const value = values[all[k]!]!;
      if (Number.isNaN(value)) continue;
      known[n++] = value;
      sum += value;
      // Welford: exact for values far from zero.
      const step = value - centre;
      centre += step / n;
      squares += step * (value - centre);
    }
    const half = n < 2 ? null : normalHalfWidth(0.95) * Math.sqrt(squares / (n - 1) / n);
    return {
      n,
      unknown: all.length - n,
      mean: n === 0 ? null : sum / n,
      low: half === null ? null : sum / n - half,
      high: half === null ? null : sum / n + half,
      median: quickMedian(known.subarray(0, n)),
      sum,
    };
  });
}
