import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../shared/stats/wilson-interval.ts';

describe('wilsonInterval', () => {
  it('agrees with R', () => {
    // prop.test(31, 120, correct = FALSE); prop.test(3, 7, conf.level = 0.9, correct = FALSE)
    const found = wilsonInterval(31, 120);
    expect(found.low).toBeCloseTo(0.188373963186607, 12);
    expect(found.high).toBeCloseTo(0.343285300582434, 12);
    const small = wilsonInterval(3, 7, 0.9);
    expect([small.low, small.high]).toEqual([
      expect.closeTo(0.186443190363956, 12),
      expect.closeTo(0.710522908986407, 12),
    ]);
  });

  it('has exact ends at none and all', () => {
    expect(wilsonInterval(0, 10)).toEqual({ share: 0, low: 0, high: expect.closeTo(0.277532799862889, 12) });
    expect(wilsonInterval(10, 10)).toEqual({ share: 1, low: expect.closeTo(1 - 0.277532799862889, 12), high: 1 });
  });

  it('is null for nothing out of nothing', () => {
    expect(wilsonInterval(0, 0)).toEqual({ share: null, low: null, high: null });
  });

  it('always holds the share inside 0..1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, f) => {
        const { share, low, high } = wilsonInterval(Math.round(f * n), n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share ?? -1);
        expect(share).toBeLessThanOrEqual(high ?? -1);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses more than all and impossible levels', () => {
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(1, 2, 1)).toThrow(RangeError);
  });
});
