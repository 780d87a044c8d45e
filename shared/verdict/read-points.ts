import type { CountSeries } from '../model/series.ts';

/** The periods of a series that can be tested, as typed arrays of length `n`, oldest first. */
export type Points = {
  n: number;
  /** Index of each point in the series. */
  position: Float64Array;
  count: Float64Array;
  /** Exposure relative to its mean over the tested periods (1 where the series has none). */
  exposure: Float64Array;
  /** Mean exposure of the tested periods; 1 where the series has none. */
  exposureMean: number;
  /** True when the exposure differs between periods. */
  isExposureVaried: boolean;
  /** Sum of the counts. */
  total: number;
};

/**
 * The periods that can be tested. Left out: missing periods (null), an unfinished last period (`lastFraction` < 1) and
 * periods without any exposure (nobody could complain: they carry no information).
 * @throws RangeError naming the value: a count that is negative, not an integer or not finite; an exposure that is
 *   negative or not finite, or 0 with complaints; lists of different length; a `lastFraction` outside (0, 1]
 */
export function readPoints(series: CountSeries): Points {
  const { counts, exposure, lastFraction } = series;
  if (!(lastFraction > 0 && lastFraction <= 1)) throw new RangeError(`lastFraction ${lastFraction} is not in (0, 1]`);
  if (exposure !== null && exposure.length !== counts.length)
    throw new RangeError(`${exposure.length} exposures for ${counts.length} counts`);
  const kept: number[] = [];
  let exposureSum = 0;
  for (let t = 0; t < counts.length; t++) {
    if (!isTestable(counts[t] ?? null, exposure === null ? 1 : (exposure[t] ?? Number.NaN), t)) continue;
    if (t === counts.length - 1 && lastFraction < 1) continue;
    kept.push(t);
    exposureSum += exposure?.[t] ?? 1;
  }
  return fillPoints(series, kept, exposureSum / Math.max(1, kept.length));
}

/** Checks one period; false when it carries no information. */
function isTestable(count: number | null, exposure: number, t: number): boolean {
  if (!Number.isFinite(exposure) || exposure < 0)
    throw new RangeError(`exposure ${exposure} at period ${t} is not a finite number of at least 0`);
  if (count === null) return false;
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`count ${count} at period ${t} is not an integer of at least 0`);
  if (exposure === 0 && count > 0) throw new RangeError(`count ${count} at period ${t} has an exposure of 0`);
  return exposure > 0;
}

function fillPoints(series: CountSeries, kept: readonly number[], exposureMean: number): Points {
  const n = kept.length;
  const points = {
    n,
    position: Float64Array.from(kept),
    count: new Float64Array(n),
    exposure: new Float64Array(n).fill(1),
    exposureMean: n === 0 ? 1 : exposureMean,
    isExposureVaried: false,
    total: 0,
  };
  for (let i = 0; i < n; i++) {
    const t = kept[i] ?? 0;
    const count = series.counts[t] ?? 0;
    points.count[i] = count;
    points.total += count;
    if (series.exposure === null) continue;
    const relative = (series.exposure[t] ?? 0) / exposureMean;
    points.exposure[i] = relative;
    if (Math.abs(relative - (points.exposure[0] ?? 1)) > 1e-9) points.isExposureVaried = true;
  }
  return points;
}
