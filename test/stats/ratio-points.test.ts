import { describe, expect, it } from 'vitest';
import { ratioPoints } from '../../shared/stats/ratio-points.ts';

describe('ratioPoints', () => {
  it('pools the baseline and not the mean of the rates', () => {
    expect(ratioPoints([2, 30], [10, 100])).toEqual({ values: [0.2, 0.3], bases: [10, 100], centre: 32 / 110 });
    expect(ratioPoints([2, 30], [10, 100], [true, false]).centre).toBe(0.2);
  });

  it('has no value without a count or a base', () => {
    expect(ratioPoints([null, 1, 0], [10, null, 0])).toEqual({
      values: [null, null, null],
      bases: [10, null, null],
      centre: null,
    });
  });

  it('refuses negative counts and lists of unequal length', () => {
    expect(() => ratioPoints([-1], [1])).toThrow('got -1');
    expect(() => ratioPoints([1], [-1])).toThrow(RangeError);
    expect(() => ratioPoints([1], [])).toThrow(RangeError);
  });
});
