import type { RulePoints } from './rule-points.ts';
import { runEnds, sidesBeyond, steps, wholePattern } from './rule-points.ts';

/** Points that break each rule of the set R4, ascending 0-based indexes. */
export type R4Signals = {
  beyondLimits: number[];
  eightOneSide: number[];
  sevenTrend: number[];
  twoOfThree: number[];
};

/**
 * The rule set printed on Redress's charts, R4: a point outside 3 sigma; 8 in a row on one side of the centre; 7 in a row
 * rising or falling (6 steps); 2 of 3 beyond 2 sigma with all three on one side.
 * @param points      without gaps; any n
 * @param hasLimits   false: run rules only (sigma is not looked at)
 * @returns  every point *of* a pattern; of two-of-three only those beyond 2 sigma
 * On the centre or on a line is not beyond it, and ends a run. O(n).
 * @example r4Rules(rulePoints([0, 4], 0, 1)).beyondLimits // [1]
 */
export function r4Rules(points: RulePoints, hasLimits = true): R4Signals {
  const side = sidesBeyond(points, 0);
  return {
    beyondLimits: hasLimits ? runEnds(sidesBeyond(points, 3), 1) : [],
    eightOneSide: wholePattern(runEnds(side, 8), 8),
    sevenTrend: wholePattern(runEnds(steps(points.values), 6), 7),
    twoOfThree: hasLimits ? twoOfThree(side, sidesBeyond(points, 2)) : [],
  };
}

function twoOfThree(side: readonly number[], far: readonly number[]): number[] {
  const members = new Set<number>();
  for (let start = 0; start + 2 < side.length; start++) {
    const window = [start, start + 1, start + 2];
    if (side[start] === 0 || window.some((i) => side[i] !== side[start])) continue;
    const beyond = window.filter((i) => far[i] !== 0);
    if (beyond.length >= 2) for (const i of beyond) members.add(i);
  }
  return [...members].sort((a, b) => a - b);
}
