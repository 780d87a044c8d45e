import type { ChartPoints } from './chart-points.ts';

/**
 * How many periods without a complaint lie between periods with one: what a G chart of a rare cluster plots.
 * @param points  from `chartPoints`
 * @returns  by period: the number of tested, complaint-free periods since the last one with a complaint; null for
 *           complaint-free periods, for the first one with a complaint (no one knows how long it had been) and for periods
 *           not tested. Missing periods in between count as unknown: they are not counted
 * O(n).
 */
export function gapPoints(points: ChartPoints): (number | null)[] {
  let gap: number | null = null;
  return points.values.map((value, t) => {
    if (value === null || points.isTested[t] !== true) return null;
    if (value === 0) {
      if (gap !== null) gap++;
      return null;
    }
    const found = gap;
    gap = 0;
    return found;
  });
}
