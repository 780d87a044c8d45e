import { describe, expect, it } from 'vitest';
import { rulePoints, runEnds, sidesBeyond, steps, wholePattern } from '../../shared/stats/rule-points.ts';

describe('rulePoints', () => {
  it('gives every point the same centre and sigma', () => {
    expect(rulePoints([1, 2], 1.5, 0.5)).toEqual({ values: [1, 2], centre: [1.5, 1.5], sigma: [0.5, 0.5] });
  });

  it('tells the side on which a point lies beyond a line, and none on it', () => {
    expect(sidesBeyond(rulePoints([5, 4, 3, 2, 1], 3, 1), 1)).toEqual([1, 0, 0, 0, -1]);
    expect(sidesBeyond(rulePoints([5, 3, 1], 3, 1), 0)).toEqual([1, 0, -1]);
  });

  it('finds where a run is long enough, and every further point', () => {
    expect(runEnds([1, 1, 1, 0, -1, -1, 1], 2)).toEqual([1, 2, 5]);
    expect(runEnds([], 1)).toEqual([]);
  });

  it('tells the direction of each step', () => {
    expect(steps([1, 3, 2, 2])).toEqual([0, 1, -1, 0]);
  });

  it('spreads the end of a pattern over its points', () => {
    expect(wholePattern([3, 4, 9], 3)).toEqual([1, 2, 3, 4, 7, 8, 9]);
  });
});
