import type { RulePoints } from './rule-points.ts';
import { runEnds, sidesBeyond } from './rule-points.ts';

/**
 * Western Electric rules 1–4: which points say that something other than chance is at work?
 * @param points  without gaps; any n
 * @returns  for each rule the 0-based indexes of the points that complete the pattern, ascending:
 *   we1 beyond 3 sigma; we2 two of three beyond 2 sigma on one side, the last of them beyond; we3 four of five beyond
 *   1 sigma on one side, the last beyond; we4 eight in a row on one side of the centre (each further point too)
 * On the line is not beyond it. Source: Western Electric 1956; R qcc 3.0. O(n).
 * @example westernElectric(rulePoints([0, 0, 4], 0, 1)).we1 // [2]
 */
export function westernElectric(points: RulePoints): { we1: number[]; we2: number[]; we3: number[]; we4: number[] } {
  return {
    we1: runEnds(sidesBeyond(points, 3), 1),
    we2: severalOf(sidesBeyond(points, 2), 2, 3),
    we3: severalOf(sidesBeyond(points, 1), 4, 5),
    we4: runEnds(sidesBeyond(points, 0), 8),
  };
}

function severalOf(sides: readonly number[], wanted: number, span: number): number[] {
  return sides.flatMap((side, i) => {
    if (side === 0 || i < span - 1) return [];
    const same = sides.slice(i - span + 1, i + 1).filter((other) => other === side).length;
    return same >= wanted ? [i] : [];
  });
}
