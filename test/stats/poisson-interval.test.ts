import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../shared/stats/poisson-interval.ts';

describe('poissonInterval', () => {
  it('agrees with R, at none and at 100,000 too', () => {
    // poisson.test(11, 800)$conf.int; poisson.test(0, 1)$conf.int; poisson.test(100000, 1)$conf.int
    expect(poissonInterval(11, 800)).toEqual({
      rate: 0.01375,
      low: expect.closeTo(0.00686395045904605, 14),
      high: expect.closeTo(0.0246025481416274, 14),
    });
    expect(poissonInterval(0, 1)).toEqual({ rate: 0, low: 0, high: expect.closeTo(3.68887945411394, 12) });
    expect(poissonInterval(100_000, 1)).toEqual({
      rate: 100_000,
      low: expect.closeTo(99381.1526637447, 4),
      high: expect.closeTo(100621.7447397439, 4),
    });
  });

  it('widens with the level and holds the rate', () => {
    const narrow = poissonInterval(5, 2, 0.8);
    const wide = poissonInterval(5, 2, 0.999);
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
    expect(narrow.low).toBeLessThan(2.5);
    expect(narrow.high).toBeGreaterThan(2.5);
  });

  it('refuses impossible input', () => {
    expect(() => poissonInterval(1.5, 1)).toThrow(RangeError);
    expect(() => poissonInterval(1, 0)).toThrow(RangeError);
    expect(() => poissonInterval(1, 1, 1)).toThrow(RangeError);
  });
});
