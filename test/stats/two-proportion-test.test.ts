import { describe, expect, it } from 'vitest';
import { twoProportionTest } from '../../shared/stats/two-proportion-test.ts';

describe('twoProportionTest', () => {
  it('agrees with R', () => {
    // r <- prop.test(c(56, 48), c(70, 80), correct = FALSE); sqrt(r$statistic); r$p.value
    expect(twoProportionTest(56, 70, 48, 80)).toEqual({
      z: expect.closeTo(2.65017195125853, 12),
      p: expect.closeTo(0.00804508136819656, 14),
    });
  });

  it('finds no difference between none and none, or all and all', () => {
    expect(twoProportionTest(0, 10, 0, 20)).toEqual({ z: 0, p: 1 });
    expect(twoProportionTest(10, 10, 20, 20)).toEqual({ z: 0, p: 1 });
  });

  it('is null when one of them is of nothing', () => {
    expect(twoProportionTest(0, 0, 1, 2)).toEqual({ z: null, p: null });
  });
});
