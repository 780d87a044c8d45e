import { describe, expect, it } from 'vitest';
import { pLimits, pPrimeLimits } from '../../shared/stats/p-limits.ts';

describe('pLimits', () => {
  it('agrees with the textbook', () => {
    // Montgomery, example 7.1 (orange juice): 347 of 30 × 50, centre 0.2313, limits 0.0524 and 0.4102
    const limits = pLimits([347, 0], [1500, 50], [true, false]);
    expect(limits.centre).toBeCloseTo(0.2313, 4);
    expect(limits.lower[1]).toBeCloseTo(0.0524, 4);
    expect(limits.upper[1]).toBeCloseTo(0.4102, 4);
  });

  it('keeps its limits inside 0..1', () => {
    const limits = pLimits([1, 2], [2, 2]);
    expect(limits.upper).toEqual([1, 1]);
    expect(limits.lower[0]).toBeGreaterThanOrEqual(0);
  });

  it('refuses more than all', () => {
    expect(() => pLimits([3], [2])).toThrow(RangeError);
  });
});

describe('pPrimeLimits', () => {
  it('widens the p limits by sigma-Z', () => {
    const plain = pLimits([12, 25, 8, 30], [50, 60, 40, 60]);
    const prime = pPrimeLimits([12, 25, 8, 30], [50, 60, 40, 60]);
    expect((prime.sigma[1] ?? 0) / (plain.sigma[1] ?? 1)).toBeCloseTo(prime.sigmaZ ?? 0, 12);
  });

  it('has no limits where the proportion never leaves 0', () => {
    expect(pPrimeLimits([0, 0, 0], [5, 5, 5])).toMatchObject({ centre: 0, sigmaZ: null, upper: [null, null, null] });
  });
});
