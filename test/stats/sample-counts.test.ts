import { describe, expect, it } from 'vitest';
import { sampleGamma, sampleNegativeBinomial, samplePoisson } from '../../shared/stats/sample-counts.ts';
import { seededRandom } from '../../shared/stats/seeded-random.ts';

const moments = (draw: () => number, n = 20_000): { mean: number; variance: number } => {
  const x = Array.from({ length: n }, draw);
  const mean = x.reduce((a, b) => a + b, 0) / n;
  return { mean, variance: x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) };
};

describe('samplePoisson', () => {
  it('has a variance equal to its mean, by either method', () => {
    for (const mean of [0.4, 4, 25, 4000]) {
      const random = seededRandom(3);
      const found = moments(() => samplePoisson(mean, random));
      expect(found.mean / mean).toBeCloseTo(1, 1);
      expect(found.variance / mean).toBeCloseTo(1, 1);
    }
  });

  it('never draws from nothing and refuses negative means', () => {
    expect(samplePoisson(0, seededRandom(1))).toBe(0);
    expect(() => samplePoisson(-1, seededRandom(1))).toThrow(RangeError);
  });
});

describe('sampleNegativeBinomial', () => {
  it('has the variance asked for', () => {
    const random = seededRandom(4);
    const found = moments(() => sampleNegativeBinomial(20, 3, random));
    expect(found.mean / 20).toBeCloseTo(1, 1);
    expect(found.variance / 60).toBeCloseTo(1, 1);
  });

  it('is Poisson at a dispersion of 1 or less', () => {
    expect(sampleNegativeBinomial(5, 0.5, seededRandom(9))).toBe(samplePoisson(5, seededRandom(9)));
  });
});

describe('sampleGamma', () => {
  it('has mean and variance equal to its shape, under 1 too', () => {
    for (const shape of [0.5, 6]) {
      const random = seededRandom(5);
      const found = moments(() => sampleGamma(shape, random));
      expect(found.mean / shape).toBeCloseTo(1, 1);
      expect(found.variance / shape).toBeCloseTo(1, 0);
    }
  });
});
