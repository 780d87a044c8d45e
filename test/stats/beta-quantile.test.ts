import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../shared/stats/beta-quantile.ts';

describe('betaQuantile', () => {
  it('agrees with R', () => {
    // qbeta(c(0.975, 0.025, 0.5), c(1, 3, 50), c(10, 5, 950))
    expect(betaQuantile(0.975, 1, 10)).toBeCloseTo(0.308497107818761, 12);
    expect(betaQuantile(0.025, 3, 5)).toBeCloseTo(0.0989882784425079, 12);
    expect(betaQuantile(0.5, 50, 950)).toBeCloseTo(0.0497001861695178, 12);
  });

  it('refuses impossible shares and shapes', () => {
    expect(() => betaQuantile(1.1, 1, 1)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError);
  });
});
