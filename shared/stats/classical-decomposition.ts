import type { Decomposition } from './stl.ts';
import { requirePeriod } from './stl.ts';

/**
 * A series taken apart by centred moving averages (classical additive decomposition, 2 × 12 for months).
 * @param values  without missing ones, in order of time
 * @param period  points per year, an integer >= 2
 * @returns  trend (null for half a period at each end), the seasonal part, the rest, and the `figure`: one mean per month
 *           of the year, centred to 0, starting with the month of the first value; null under two full periods
 * Source: Kendall & Stuart 1983; R stats::decompose(type = "additive"). O(n × period).
 * @example classicalDecomposition(Array.from({ length: 24 }, (_, i) => i % 12), 12)?.figure[0] // -5.5
 */
export function classicalDecomposition(
  values: readonly number[],
  period: number,
): (Decomposition & { figure: number[] }) | null {
  const n = values.length;
  requirePeriod(values, period);
  if (n < 2 * period) return null;
  const half = Math.floor(period / 2);
  const isEven = period % 2 === 0;
  const trend = values.map((_, i) => {
    if (i < half || i >= n - half) return null;
    let sum = 0;
    for (let k = -half; k <= half; k++) sum += values[i + k]! * (isEven && Math.abs(k) === half ? 0.5 : 1);
    return sum / period;
  });
  const means = Array.from({ length: period }, (_, j) => {
    const own: number[] = [];
    for (let i = j; i < n; i += period) {
      const level = trend[i]!;
      if (level !== null) own.push(values[i]! - level);
    }
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
  const centre = means.reduce((sum, value) => sum + value, 0) / period;
  const figure = means.map((value) => value - centre);
  const seasonal = values.map((_, i) => figure[i % period]!);
  const remainder = values.map((value, i) => {
    const level = trend[i]!;
    return level === null ? null : value - level - seasonal[i]!;
  });
  return { trend, seasonal, remainder, figure };
}
