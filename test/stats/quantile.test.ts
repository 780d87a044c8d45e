import { describe, expect, it } from 'vitest';
import { median, quantile, quantileSorted } from '../../shared/stats/quantile.ts';

describe('quantile', () => {
  it('agrees with R', () => {
    // quantile(c(10, 20, 20, 40, 90, 100), c(.1, .5, .9))
    const x = [100, 20, 10, 90, 20, 40];
    expect([0.1, 0.5, 0.9].map((p) => quantile(x, p))).toEqual([15, 30, 95]);
  });

  it('does not change its input', () => {
    const x = [3, 1, 2];
    expect(median(x)).toBe(2);
    expect(x).toEqual([3, 1, 2]);
  });

  it('is null of nothing, and the value itself of one', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile([5], 0.99)).toBe(5);
  });

  it('reads sorted values directly', () => {
    expect(quantileSorted(Float64Array.of(1, 2, 3, 4), 0.9)).toBeCloseTo(3.7, 12);
  });

  it('refuses NaN and impossible shares', () => {
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});
