import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTest } from '../../shared/stats/binomial-test.ts';

describe('binomialTest', () => {
  it('agrees with R', () => {
    // binom.test(11, 18, 800/1900)$p.value; binom.test(0, 20, .1)$p.value; binom.test(60, 100)$p.value
    expect(binomialTest(11, 18, 800 / 1900)).toBeCloseTo(0.150007197508506, 12);
    expect(binomialTest(0, 20, 0.1)).toBeCloseTo(0.254529978024905, 12);
    expect(binomialTest(60, 100, 0.5)).toBeCloseTo(0.0568879336409809, 12);
  });

  it('is 1 when exactly the expected number is seen, or nothing is', () => {
    expect(binomialTest(3, 6, 0.5)).toBe(1);
    expect(binomialTest(0, 0, 0.3)).toBe(1);
  });

  it('is certain at the chances 0 and 1', () => {
    expect([binomialTest(0, 5, 0), binomialTest(1, 5, 0), binomialTest(5, 5, 1)]).toEqual([1, 0, 1]);
  });

  it('adds up every outcome no likelier than the one seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 99 }), fc.nat(), (n, percent, seed) => {
        const chance = percent / 100;
        const x = seed % (n + 1);
        const choose = Array.from({ length: n + 1 }, (_, i) => {
          let value = 1;
          for (let k = 0; k < i; k++) value *= (n - k) / (k + 1);
          return value * chance ** i * (1 - chance) ** (n - i);
        });
        const direct = choose.filter((p) => p <= choose[x]! * (1 + 1e-7)).reduce((sum, p) => sum + p, 0);
        expect(binomialTest(x, n, chance)).toBeCloseTo(Math.min(1, direct), 9);
      }),
    );
  });
});
