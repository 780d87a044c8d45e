import { describe, expect, it } from 'vitest';
import { normalCdf, twoSidedP } from '../../shared/stats/normal-cdf.ts';

describe('normalCdf', () => {
  it('agrees with R, far tail included', () => {
    // pnorm(c(1.96, -20))
    expect(normalCdf(1.96)).toBeCloseTo(0.97500210485178, 13);
    expect(normalCdf(-20) / 2.75362411860623e-89).toBeCloseTo(1, 10);
  });

  it('reaches 0 and 1 at infinity and refuses NaN', () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
  });

  it('gives a two-sided p that is 1 at no difference and never above 1', () => {
    expect(twoSidedP(0)).toBe(1);
    expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSidedP(1.959963984540054)).toBe(twoSidedP(-1.959963984540054));
  });
});
