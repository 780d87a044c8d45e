import { describe, expect, it } from 'vitest';
import { classicalDecomposition } from '../../shared/stats/classical-decomposition.ts';
import { US_ACCIDENTAL_DEATHS } from './us-accidental-deaths.ts';

describe('classicalDecomposition', () => {
  it('agrees with R', () => {
    // d <- decompose(USAccDeaths); d$figure; d$trend[7]
    const parts = classicalDecomposition(US_ACCIDENTAL_DEATHS, 12);
    expect(parts?.figure[0]).toBeCloseTo(-805.892361111111, 9);
    expect(parts?.figure[11]).toBeCloseTo(-59.0340277777786, 9);
    expect(parts?.trend[6]).toBeCloseTo(9599.375, 9);
    expect(parts?.trend.slice(0, 6)).toEqual([null, null, null, null, null, null]);
  });

  it('has a figure that sums to 0', () => {
    const parts = classicalDecomposition(US_ACCIDENTAL_DEATHS, 12);
    expect(parts?.figure.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 8);
  });

  it('takes odd periods without half weights', () => {
    const parts = classicalDecomposition([1, 2, 3, 1, 2, 3, 1, 2, 3], 3);
    expect(parts?.figure).toEqual([-1, 0, 1].map((value) => expect.closeTo(value, 12)));
  });

  it('is null under two full periods', () => {
    expect(classicalDecomposition([1, 2, 3, 4, 5], 3)).toBeNull();
  });
});
