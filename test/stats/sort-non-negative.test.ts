import { describe, expect, it } from 'vitest';
import { sortNonNegative } from '../../shared/stats/sort-non-negative.ts';

describe('sortNonNegative', () => {
  it('sorts as the built-in sort does, on either side of the length at which it changes method', () => {
    for (const n of [0, 1, 10, 4095, 4096, 20_000]) {
      const values = Float64Array.from(
        { length: n },
        (_, i) => ((i * 7919) % 10_007) * (i % 3 === 0 ? 1e-9 : 86_400_000.25),
      );
      expect(sortNonNegative(values.slice())).toEqual(values.slice().sort());
    }
  });

  it('sorts part of an array in place and leaves the rest', () => {
    const values = Float64Array.from({ length: 10_000 }, (_, i) => 10_000 - i);
    const part = values.subarray(0, 5000);
    expect(sortNonNegative(part)).toBe(part);
    expect([values[0], values[4999], values[5000]]).toEqual([5001, 10_000, 5000]);
  });

  it('handles values that are all the same', () => {
    expect(sortNonNegative(new Float64Array(5000).fill(3))[4999]).toBe(3);
  });
});
