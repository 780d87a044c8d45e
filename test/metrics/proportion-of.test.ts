import { describe, expect, it } from 'vitest';
import { proportionOf } from '../../shared/metrics/proportion-of.ts';

describe('proportionOf', () => {
  it('carries the count and the Wilson interval', () => {
    const { share, low, high, ...counts } = proportionOf(31, 120);
    expect(counts).toEqual({ numerator: 31, denominator: 120 });
    expect([share, low, high].map((v) => Math.round((v ?? 0) * 1000))).toEqual([258, 188, 343]);
  });

  it('has no share where nothing was counted', () => {
    expect(proportionOf(0, 0)).toEqual({ numerator: 0, denominator: 0, share: null, low: null, high: null });
  });
});
