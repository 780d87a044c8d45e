import type { RulePoints } from './rule-points.ts';
import { runEnds, sidesBeyond, steps, wholePattern } from './rule-points.ts';

export type NhsLabel =
  | 'Common Cause'
  | 'Above UCL'
  | 'Below LCL'
  | '7 Point Trend (Increasing)'
  | '7 Point Trend (Decreasing)'
  | '2 in 3 Above CL'
  | '2 in 3 Below CL'
  | '7 Points Above CL'
  | '7 Points Below CL';

/**
 * NHS England's "Making Data Count" rules: one label per point, for every point *of* a pattern.
 * @param points  without gaps; any n
 * @returns  labels in the order of the points; the first that holds of: outside 3 sigma; part of seven points (six steps)
 *   steadily up or down; between 2 and 3 sigma and one of two such among three consecutive points that all lie on one side
 *   of the centre; part of seven in a row on one side
 * Source: R NHSRplotthedots 0.2.2, ptd_special_cause_type. O(n).
 * @example nhsRules(rulePoints([0, 4], 0, 1)) // ['Common Cause', 'Above UCL']
 */
export function nhsRules(points: RulePoints): NhsLabel[] {
  const side = sidesBeyond(points, 0);
  const outside = sidesBeyond(points, 3);
  const isClose = sidesBeyond(points, 2).map((far, i) => far !== 0 && outside[i] === 0);
  const direction = steps(points.values);
  const trend = new Set(wholePattern(runEnds(direction, 6), 7));
  const run = new Set(wholePattern(runEnds(side, 7), 7));
  return points.values.map((_, i): NhsLabel => {
    const where = side[i]! > 0 ? 'Above' : 'Below';
    if (outside[i] !== 0) return where === 'Above' ? 'Above UCL' : 'Below LCL';
    if (trend.has(i))
      return trendDirection(direction, trend, i) > 0 ? '7 Point Trend (Increasing)' : '7 Point Trend (Decreasing)';
    if (isClose[i] === true && isTwoOfThree(isClose, side, i)) return `2 in 3 ${where} CL`;
    return run.has(i) ? `7 Points ${where} CL` : 'Common Cause';
  });
}

/** Of the step to the next point where that belongs to a trend too, else of the step from the one before. */
function trendDirection(direction: readonly number[], trend: ReadonlySet<number>, i: number): number {
  return trend.has(i + 1) ? direction[i + 1]! : direction[i]!;
}

function isTwoOfThree(isClose: readonly boolean[], side: readonly number[], i: number): boolean {
  for (let start = i - 2; start <= i; start++) {
    const window = [start, start + 1, start + 2];
    const close = window.filter((k) => isClose[k] === true).length;
    if (close >= 2 && window.every((k) => side[k] === side[i])) return true;
  }
  return false;
}
