import { describe, expect, it } from 'vitest';
import { summariseQuantity } from '../../shared/metrics/summarise-quantity.ts';

describe('summariseQuantity', () => {
  it('summarises what is known in every group and counts what is not', () => {
    const values = Float64Array.of(1, 3, Number.NaN, 10, 2);
    expect(summariseQuantity(values, { of: Int32Array.of(0, 0, 0, -1, 0), count: 2 })).toEqual([
      { n: 3, unknown: 1, mean: 2, low: expect.closeTo(0.8684, 4), high: expect.closeTo(3.1316, 4), median: 2, sum: 6 },
      { n: 0, unknown: 0, mean: null, low: null, high: null, median: null, sum: 0 },
    ]);
  });
});
