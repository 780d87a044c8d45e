import type { RulePoints } from './rule-points.ts';
import { runEnds, sidesBeyond, steps } from './rule-points.ts';

/**
 * Nelson's rules 2, 3, 4, 7 and 8 (1, 5 and 6 are Western Electric 1–3).
 * @param points  without gaps; any n
 * @returns  for each rule the 0-based indexes of the points that complete the pattern (each further one too), ascending:
 *   nelson2 nine in a row on one side; nelson3 six steadily up or down (five steps); nelson4 fourteen alternating up and
 *   down; nelson7 fifteen within 1 sigma (on the line is within); nelson8 eight outside 1 sigma with both sides among them
 * Source: Nelson 1984, doi:10.1080/00224065.1984.11978921; R qcc 3.0. O(n).
 * @example nelsonRules(rulePoints([1, 2, 3, 4, 5, 6], 3, 9)).nelson3 // [5]
 */
export function nelsonRules(points: RulePoints): {
  nelson2: number[];
  nelson3: number[];
  nelson4: number[];
  nelson7: number[];
  nelson8: number[];
} {
  const outside = sidesBeyond(points, 1);
  const direction = steps(points.values);
  const alternates = direction.map((step, i) => (i >= 2 && step * direction[i - 1]! < 0 ? 1 : 0));
  return {
    nelson2: runEnds(sidesBeyond(points, 0), 9),
    nelson3: runEnds(direction, 5),
    nelson4: runEnds(alternates, 12),
    nelson7: runEnds(
      outside.map((side) => (side === 0 ? 1 : 0)),
      15,
    ),
    nelson8: runEnds(
      outside.map((side) => Math.abs(side)),
      8,
    ).filter((end) => new Set(outside.slice(end - 7, end + 1)).size === 2),
  };
}
