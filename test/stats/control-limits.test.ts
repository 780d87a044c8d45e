import { describe, expect, it } from 'vitest';
import { limitsAround, outsideLimits } from '../../shared/stats/control-limits.ts';

describe('limitsAround', () => {
  it('draws three sigma on both sides, clipped', () => {
    const limits = limitsAround([1, 2], 1.5, [0.5, 1], 0, 4);
    expect(limits.lower).toEqual([0, 0]);
    expect(limits.upper).toEqual([3, 4]);
  });

  it('has no limit without a sigma or a centre', () => {
    expect(limitsAround([1, 2], 1.5, [null, 0.5]).upper).toEqual([null, 3]);
    expect(limitsAround([null], null, [null]).lower).toEqual([null]);
  });

  it('finds the points outside, and none on the line', () => {
    const limits = limitsAround([3, 3.1, -0.1, 0, null], 1.5, [0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(outsideLimits(limits)).toEqual([1, 2]);
  });
});
