import { describe, expect, it } from 'vitest';
import { r4Rules } from '../../shared/stats/r4-rules.ts';
import { rulePoints } from '../../shared/stats/rule-points.ts';

const points = (values: readonly number[], sigma = 1): ReturnType<typeof rulePoints> => rulePoints(values, 0, sigma);

describe('r4Rules', () => {
  it('marks points outside 3 sigma', () => {
    expect(r4Rules(points([0, 3, 3.5, -4])).beyondLimits).toEqual([2, 3]);
  });

  it('marks all eight points on one side, and none of seven', () => {
    expect(r4Rules(points([1, 1, 1, 1, 1, 1, 1, 1, -1])).eightOneSide).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(r4Rules(points([1, 1, 1, 1, 1, 1, 1, 0, 1])).eightOneSide).toEqual([]);
  });

  it('marks all seven points of a trend, and none of six', () => {
    expect(r4Rules(points([0, -3, -2, -1, 0, 1, 2, 3, 0], 9)).sevenTrend).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(r4Rules(points([-3, -2, -1, 0, 1, 2], 9)).sevenTrend).toEqual([]);
  });

  it('marks the two of three beyond 2 sigma, points beyond 3 included, when all three are on one side', () => {
    expect(r4Rules(points([2.5, 0.5, 3.5])).twoOfThree).toEqual([0, 2]);
    expect(r4Rules(points([2.5, -0.5, 2.5])).twoOfThree).toEqual([]);
  });

  it('looks at runs only while there are no limits', () => {
    expect(r4Rules(points([9, 9, 9, 9, 9, 9, 9, 9]), false)).toEqual({
      beyondLimits: [],
      eightOneSide: [0, 1, 2, 3, 4, 5, 6, 7],
      sevenTrend: [],
      twoOfThree: [],
    });
  });
});
