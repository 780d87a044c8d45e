import type { Groups, QuantitySummary } from '../model/metric.ts';
import { median } from '../stats/quantile.ts';
import { sortByGroup } from './groups.ts';

/**
 * A number per case over every group: how many are known, mean, median (type 7) and sum.
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
    for (const row of all) {
      const value = values[row]!;
      if (Number.isNaN(value)) continue;
      known[n++] = value;
      sum += value;
    }
    return {
      n,
      unknown: all.length - n,
      mean: n === 0 ? null : sum / n,
      median: median(known.subarray(0, n)),
      sum,
    };
  });
}
