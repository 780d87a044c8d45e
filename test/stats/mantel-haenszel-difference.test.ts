import { describe, expect, it } from 'vitest';
import { mantelHaenszelDifference } from '../../shared/stats/mantel-haenszel-difference.ts';

describe('mantelHaenszelDifference', () => {
  it('is the plain difference in a single stratum', () => {
    const one = mantelHaenszelDifference([{ x1: 12, n1: 20, x0: 8, n0: 20 }])!;
    // p1(1 − p1)/n1 + p0(1 − p0)/n0 = 0.012 + 0.012
    expect(one.difference).toBeCloseTo(0.2, 12);
    expect(one.high - one.low).toBeCloseTo(2 * 1.959963985 * Math.sqrt(0.024), 6);
  });

  it('undoes a difference that comes from the mix of strata alone', () => {
    const strata = [
      { x1: 80, n1: 100, x0: 8, n0: 10 },
      { x1: 2, n1: 10, x0: 20, n0: 100 },
    ];
    const result = mantelHaenszelDifference(strata)!;
    expect(result.difference).toBeCloseTo(0, 12);
    expect(result.p).toBeCloseTo(1, 6);
  });

  it('leaves out strata with an empty arm, and is nothing without any other', () => {
    expect(mantelHaenszelDifference([{ x1: 3, n1: 5, x0: 0, n0: 0 }])).toBeNull();
    expect(mantelHaenszelDifference([])).toBeNull();
  });

  it('refuses counts that cannot be', () => {
    expect(() => mantelHaenszelDifference([{ x1: 6, n1: 5, x0: 0, n0: 1 }])).toThrow(RangeError);
  });
});
