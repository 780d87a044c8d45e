import { mannKendall } from './mann-kendall.ts';
import { normalHalfWidth } from './normal-quantile.ts';
import { quantileSorted } from './quantile.ts';
import { pairwiseSlopes } from './theil-sen.ts';

/**
 * Theil–Sen slope with its rank interval (Sen's: ranks from the tie-corrected variance of Mann–Kendall's S).
 * @param t      times, ascending, any unit
 * @param y      values; null is skipped
 * @param level  confidence level, share of 1
 * @returns  slope, low and high in unit of y per unit of t; slope null under 3 usable points; a limit is null where its
 *           rank falls outside the slopes (too few points for an interval of that level)
 * Ranks are rounded half to even, as R does.
 * Source: Sen 1968, doi:10.1080/01621459.1968.10480934; Gilbert 1987; R trend::sens.slope. O(n² log n).
 * @example senInterval([0, 1, 2, 3, 4], [1, 2, 3, 4, 5]) // { slope: 1, low: 1, high: 1 }
 */
export function senInterval(
  t: ArrayLike<number>,
  y: readonly (number | null)[],
  level = 0.95,
): { slope: number | null; low: number | null; high: number | null } {
  const { slopes, n } = pairwiseSlopes(t, y);
  if (n < 3) return { slope: null, low: null, high: null };
  const spread = normalHalfWidth(level) * Math.sqrt(mannKendall(y).variance);
  const low = roundHalfEven((slopes.length - spread) / 2);
  const high = roundHalfEven((slopes.length + spread) / 2 + 1);
  return {
    slope: quantileSorted(slopes, 0.5),
    low: slopes[low - 1] ?? null,
    high: slopes[high - 1] ?? null,
  };
}

function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
