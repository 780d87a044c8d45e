import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../shared/stats/mann-kendall.ts';

describe('mannKendall', () => {
  it('agrees with R', () => {
    // trend::mk.test(c(3, 3, 4, 5, 5, 5, 6, 2, 8)): S = 18, ties of 2 and 3
    const found = mannKendall([3, 3, 4, 5, 5, 5, 6, 2, 8]);
    expect(found.s).toBe(18);
    expect(found.variance).toBeCloseTo((9 * 8 * 23 - 2 * 1 * 9 - 3 * 2 * 11) / 18, 12);
    expect(found.z).toBeCloseTo(17 / Math.sqrt(found.variance), 12);
    // 2 * pnorm(-17 / sqrt((9*8*23 - 2*1*9 - 3*2*11) / 18))
    expect(found.p).toBeCloseTo(0.06889469, 7);
  });

  it('finds the strongest possible trend in a rising series', () => {
    expect(mannKendall([1, 2, 3, 4, 5])).toEqual({
      s: 10,
      variance: expect.closeTo(16.6666666666667, 10),
      tauB: 1,
      z: expect.closeTo(2.204540768505, 10),
      p: expect.closeTo(0.02748633611151, 10),
    });
  });

  it('finds none where nothing varies, and none in nothing', () => {
    expect(mannKendall([4, 4, 4])).toEqual({ s: 0, variance: 0, tauB: null, z: 0, p: 1 });
    expect(mannKendall([])).toMatchObject({ s: 0, p: 1, tauB: null });
  });

  it('skips missing values', () => {
    expect(mannKendall([1, null, 2, 3])).toEqual(mannKendall([1, 2, 3]));
    expect(() => mannKendall([Number.NaN, 1])).toThrow(RangeError);
  });

  it('turns its sign when the series is turned around', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (x) => {
        const there = mannKendall(x);
        const back = mannKendall([...x].reverse());
        expect(back.s + there.s).toBe(0);
        expect(back.p).toBeCloseTo(there.p, 12);
      }),
    );
  });
});
