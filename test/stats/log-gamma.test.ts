import { describe, expect, it } from 'vitest';
import { logGamma } from '../../shared/stats/log-gamma.ts';

describe('logGamma', () => {
  it('agrees with R', () => {
    // lgamma(c(5, 0.5, 1e6))
    expect(logGamma(5)).toBeCloseTo(3.17805383034795, 13);
    expect(logGamma(0.5)).toBeCloseTo(0.5723649429247, 13);
    expect(logGamma(1e6)).toBeCloseTo(12815504.5691476, 6);
  });

  it('refuses what has no logarithm', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(Number.NaN)).toThrow(RangeError);
  });
});
