import { describe, expect, it } from 'vitest';
import { xmrLimits } from '../../shared/stats/xmr-limits.ts';

describe('xmrLimits', () => {
  it('stands three moving-range sigmas around the mean', () => {
    const limits = xmrLimits([10, 12, 11, 13]);
    expect(limits.centre).toBe(11.5);
    expect(limits.upper[0]).toBeCloseTo(11.5 + (3 * (5 / 3)) / 1.128, 12);
    expect(limits.lower[0]).toBeCloseTo(11.5 - (3 * (5 / 3)) / 1.128, 12);
  });

  it('fits its baseline only', () => {
    expect(xmrLimits([10, 12, 90], [true, true, false]).centre).toBe(11);
  });

  it('has no limits under two neighbours', () => {
    expect(xmrLimits([5, null, 7])).toMatchObject({ centre: 6, upper: [null, null, null] });
    expect(xmrLimits([])).toMatchObject({ centre: null, upper: [] });
  });

  it('refuses values that are not finite', () => {
    expect(() => xmrLimits([Number.NaN])).toThrow(RangeError);
  });
});
