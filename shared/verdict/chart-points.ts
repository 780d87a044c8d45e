import type { CountSeries } from '../model/series.ts';

/** A count series as a control chart reads it; arrays by period. */
export type ChartPoints = {
  /** Count per unit of exposure, or the count itself; null where missing or nobody could complain. */
  values: (number | null)[];
  /** 1 where exposure is unknown; null where the value is. */
  exposure: (number | null)[];
  /** Missing periods, periods without exposure and an unfinished last period are never tested. */
  isTested: boolean[];
  hasExposure: boolean;
  tested: number;
  meanCount: number;
  /** Share of the tested periods without a complaint. */
  zeroShare: number;
};

/**
 * What can be plotted and what may be tested of a series.
 * @returns  see `ChartPoints`; `meanCount` and `zeroShare` are 0 when nothing is tested
 * RangeError for counts or exposures that are negative or not finite, and for lists of unequal length. O(n).
 */
export function chartPoints(series: CountSeries): ChartPoints {
  const { counts, lastFraction } = series;
  if (!(lastFraction > 0 && lastFraction <= 1)) throw new RangeError(`lastFraction ${lastFraction} is not in (0, 1]`);
  if (series.exposure !== null && series.exposure.length !== counts.length) {
    throw new RangeError(`${series.exposure.length} exposures for ${counts.length} counts`);
  }
  series.exposure?.forEach((e, t) => {
    if (!(e >= 0 && e < Infinity)) throw new RangeError(`exposure ${e} at period ${t} must be at least 0`);
  });
  const hasExposure = series.exposure !== null && series.exposure.some((e) => e > 0);
  const exposure = counts.map((count, t) => {
    const e = hasExposure ? (series.exposure?.[t] ?? 0) : 1;
    if (count !== null && !(count >= 0 && count < Infinity)) {
      throw new RangeError(`count ${count} at period ${t} must be at least 0`);
    }
    return count === null || e === 0 ? null : e;
  });
  const values = exposure.map((e, t) => (e === null ? null : (counts[t] ?? 0) / e));
  const isTested = values.map((value, t) => value !== null && (t < counts.length - 1 || lastFraction === 1));
  const testedCounts = counts.filter((_, t) => isTested[t] === true).map((count) => count ?? 0);
  const tested = testedCounts.length;
  return {
    values,
    exposure,
    isTested,
    hasExposure,
    tested,
    meanCount: tested === 0 ? 0 : testedCounts.reduce((sum, count) => sum + count, 0) / tested,
    zeroShare: tested === 0 ? 0 : testedCounts.filter((count) => count === 0).length / tested,
  };
}
