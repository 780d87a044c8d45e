import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { senInterval } from '../../shared/stats/sen-interval.ts';

describe('senInterval', () => {
  it('has the limits of R on a series with ties', () => {
    // trend::sens.slope(c(12, 14, 11, 15, 15, 18, 16, 19, 21, 20)) ranks by hand: k = 45, C = qnorm(.975) * sqrt(varS)
    const y = [12, 14, 11, 15, 15, 18, 16, 19, 21, 20];
    const slopes = y.flatMap((a, i) => y.slice(i + 1).map((b, j) => (b - a) / (j + 1))).sort((a, b) => a - b);
    const spread = 1.959963984540054 * Math.sqrt((10 * 9 * 25 - 2 * 1 * 9) / 18);
    const found = senInterval([...y.keys()], y);
    expect(found.low).toBe(slopes[Math.round((45 - spread) / 2) - 1]);
    expect(found.high).toBe(slopes[Math.round((45 + spread) / 2 + 1) - 1]);
    expect(found.slope).toBe(slopes[22]);
  });

  it('has no width on a straight line', () => {
    expect(senInterval([0, 1, 2, 3, 4], [1, 2, 3, 4, 5])).toEqual({ slope: 1, low: 1, high: 1 });
  });

  it('has no limits where too few points allow none', () => {
    expect(senInterval([0, 1, 2], [1, 2, 4])).toEqual({ slope: 1.5, low: null, high: null });
    expect(senInterval([0, 1], [1, 2])).toEqual({ slope: null, low: null, high: null });
  });

  it('holds its slope', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 8, maxLength: 30 }), (y) => {
        const { slope, low, high } = senInterval([...y.keys()], y);
        expect(low).toBeLessThanOrEqual(slope ?? -Infinity);
        expect(slope).toBeLessThanOrEqual(high ?? -Infinity);
      }),
    );
  });
});
