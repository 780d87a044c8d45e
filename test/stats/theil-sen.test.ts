import { describe, expect, it } from 'vitest';
import { pairwiseSlopes, theilSen } from '../../shared/stats/theil-sen.ts';

describe('theilSen', () => {
  it('agrees with SciPy', () => {
    // scipy.stats.theilslopes([3, 3, 4, 5, 5, 5, 6, 2, 8], range(9)).slope
    expect(theilSen([0, 1, 2, 3, 4, 5, 6, 7, 8], [3, 3, 4, 5, 5, 5, 6, 2, 8])).toBe(0.5);
  });

  it('is not tilted by one outlier', () => {
    expect(theilSen([0, 1, 2, 3, 4], [1, 3, 5, 700, 9])).toBe(2);
  });

  it('skips missing values and pairs at the same time', () => {
    expect(theilSen([0, 1, 2, 3], [1, null, 5, 7])).toBe(2);
    expect([...pairwiseSlopes([0, 0, 1], [1, 5, 3]).slopes]).toEqual([-2, 2]);
  });

  it('is null under three points', () => {
    expect(theilSen([0, 1], [1, 2])).toBeNull();
    expect(theilSen([], [])).toBeNull();
  });

  it('refuses NaN and lists of unequal length', () => {
    expect(() => theilSen([0, 1, 2], [1, Number.NaN, 2])).toThrow(RangeError);
    expect(() => theilSen([0, 1], [1])).toThrow(RangeError);
  });
});
