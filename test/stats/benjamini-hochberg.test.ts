import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../shared/stats/benjamini-hochberg.ts';

describe('benjaminiHochberg', () => {
  it('agrees with R', () => {
    // p.adjust(c(.01, .04, .03, .2, .5), 'BH')
    const q = benjaminiHochberg([0.01, 0.04, 0.03, 0.2, 0.5]);
    expect(q).toEqual([0.05, 0.2 / 3, 0.2 / 3, 0.25, 0.5].map((value) => expect.closeTo(value, 12)));
  });

  it('leaves what was not tested out of the count', () => {
    expect(benjaminiHochberg([null, 0.01, 0.5])).toEqual([null, 0.02, 0.5]);
  });

  it('gives nothing for nothing and refuses what is no p', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
    expect(() => benjaminiHochberg([Number.NaN])).toThrow(RangeError);
  });

  it('never makes a p smaller, never exceeds 1, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (p) => {
        const q = benjaminiHochberg(p);
        p.forEach((a, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(a);
          expect(q[i]).toBeLessThanOrEqual(1);
          expect(p.every((b, j) => a >= b || q[i]! <= q[j]!)).toBe(true);
        });
      }),
    );
  });
});
