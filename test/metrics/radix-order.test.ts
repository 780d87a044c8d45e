import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radixOrder } from '../../shared/metrics/radix-order.ts';

describe('radixOrder', () => {
  it('orders like a stable comparison sort, for any keys up to 2^52', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 ** 52 }))), (keys) => {
        const rows = Uint32Array.from(keys, (_, i) => i);
        const expected = keys.map((_, i) => i).toSorted((a, b) => keys[a]! - keys[b]!);
        expect([...radixOrder(rows, Float64Array.from(keys))]).toEqual(expected);
      }),
    );
  });

  it('orders only the rows it is given and leaves the input as it was', () => {
    const rows = Uint32Array.of(3, 0);
    expect([...radixOrder(rows, Float64Array.of(5, 1, 0, 4))]).toEqual([3, 0]);
    expect([...rows]).toEqual([3, 0]);
  });
});
