import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthSmallest } from '../../shared/stats/nth-smallest.ts';

it('is the value at its place in ascending order', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), fc.nat(), (list, at) => {
      const values = Float64Array.from(list, (one) => one + 0);
      expect(nthSmallest(values, at % values.length)).toBe(values.toSorted()[at % values.length]);
    }),
    {
      examples: [
        [[8.98e292, -Number.MAX_VALUE, 0], 1],
        [[Number.MIN_VALUE, 0, 0], 2],
      ],
    },
  );
});

it('refuses a place that is not there', () => {
  expect(() => nthSmallest(new Float64Array(0), 0)).toThrow(RangeError);
  expect(() => nthSmallest(Float64Array.of(1), 1)).toThrow(RangeError);
});
