import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, giniCorrected } from '../../shared/stats/gini.ts';

describe('gini', () => {
  it('is 0 when all have the same and (n − 1)/n when one has everything', () => {
    expect(gini([3, 3, 3])).toBe(0);
    expect(gini([0, 10, 0, 0])).toBe(0.75);
    expect(giniCorrected([0, 10, 0, 0])).toBe(1);
  });

  it('is half the mean difference over the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 30 }), (x) => {
        const total = x.reduce((a, b) => a + b, 0);
        if (total === 0) return gini(x) === null;
        const differences = x.flatMap((a) => x.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0);
        expect(gini(x)).toBeCloseTo(differences / (2 * x.length * total), 10);
        return true;
      }),
    );
  });

  it('is null of nothing, and cannot be corrected for one', () => {
    expect(gini([])).toBeNull();
    expect(gini([0, 0])).toBeNull();
    expect(giniCorrected([5])).toBeNull();
  });

  it('refuses negative amounts', () => {
    expect(() => gini([-1, 2])).toThrow(RangeError);
  });
});
