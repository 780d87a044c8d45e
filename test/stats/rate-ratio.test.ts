import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../shared/stats/rate-ratio.ts';

describe('rateRatio', () => {
  it('agrees with R', () => {
    // r <- poisson.test(c(11, 7), c(800, 1100)); c(r$estimate, r$conf.int, r$p.value)
    expect(rateRatio(11, 800, 7, 1100)).toEqual({
      ratio: expect.closeTo(2.160714285714286, 12),
      low: expect.closeTo(0.764915306994044, 10),
      high: expect.closeTo(6.573626791891074, 10),
      p: expect.closeTo(0.150007197508506, 12),
    });
  });

  it('has no ratio and no upper limit over a rate of 0', () => {
    // r <- poisson.test(c(4, 0), c(100, 120))
    expect(rateRatio(4, 100, 0, 120)).toEqual({
      ratio: null,
      low: expect.closeTo(0.792148823232112, 10),
      high: null,
      p: expect.closeTo(0.0426883409603169, 12),
    });
  });

  it('is all null when nothing happened', () => {
    expect(rateRatio(0, 10, 0, 12)).toEqual({ ratio: null, low: null, high: null, p: null });
  });

  it('turns into its reciprocal when the two are exchanged', () => {
    const there = rateRatio(52, 362, 54, 910);
    const back = rateRatio(54, 910, 52, 362);
    expect((there.ratio ?? 0) * (back.ratio ?? 0)).toBeCloseTo(1, 12);
    expect((there.low ?? 0) * (back.high ?? 0)).toBeCloseTo(1, 9);
    expect(there.p).toBeCloseTo(back.p ?? 0, 12);
  });

  it('refuses impossible input', () => {
    expect(() => rateRatio(1, 0, 1, 1)).toThrow(RangeError);
    expect(() => rateRatio(-1, 1, 1, 1)).toThrow(RangeError);
  });
});
