import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../shared/stats/seeded-random.ts';

const draw = (seed: number, n: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: n }, () => random());
};

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
  });

  it('is uniform in 0..1', () => {
    const numbers = draw(1, 20_000);
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    // four standard errors of a uniform mean
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / numbers.length));
    expect(numbers.every((u) => u >= 0 && u < 1)).toBe(true);
  });

  it('refuses a seed that is no integer', () => {
    expect(() => seededRandom(1.5)).toThrow(RangeError);
  });
});
