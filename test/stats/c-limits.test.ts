import { describe, expect, it } from 'vitest';
import { cLimits } from '../../shared/stats/c-limits.ts';

describe('cLimits', () => {
  it('agrees with the textbook', () => {
    // Montgomery, example 7.3 (circuit boards): 26 samples with 516 nonconformities, centre 19.85, limits 6.48 and 33.22
    const limits = cLimits([
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
    ]);
    expect(limits.centre).toBeCloseTo(19.8462, 4);
    expect(limits.lower[0]).toBeCloseTo(6.4814, 4);
    expect(limits.upper[0]).toBeCloseTo(33.2109, 4);
  });

  it('skips missing periods but draws their limits', () => {
    expect(cLimits([4, null, 4])).toMatchObject({
      values: [4, null, 4],
      centre: 4,
      upper: [10, 10, 10],
      lower: [0, 0, 0],
    });
  });

  it('has nothing to draw from nothing', () => {
    expect(cLimits([null])).toMatchObject({ centre: null, upper: [null] });
  });
});
