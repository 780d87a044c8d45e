import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../shared/stats/quantile.ts';
import { quickMedian } from '../../shared/stats/quick-median.ts';

describe('quickMedian', () => {
  it('is the median, without sorting', () => {
    const numbers = fc.array(
      fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const found = quickMedian(Float64Array.from(values));
        // 0 and -0 are one number.
        expect(found === null ? null : found + 0).toBe(((one) => (one === null ? null : one + 0))(median(values)));
      }),
    );
    expect(quickMedian(new Float64Array(0))).toBeNull();
    expect(quickMedian(Float64Array.of(3, 1, 2, 4))).toBe(2.5);
  });
});
