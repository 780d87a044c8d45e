import { describe, expect, it } from 'vitest';
import { normalHalfWidth, normalQuantile } from '../../shared/stats/normal-quantile.ts';

describe('normalQuantile', () => {
  it('agrees with R', () => {
    // qnorm(c(0.975, 1e-10))
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005, 12);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.36134090240406, 10);
  });

  it('is 0 in the middle and odd around it', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.2)).toBeCloseTo(-normalQuantile(0.8), 12);
  });

  it('refuses shares that are not strictly between 0 and 1', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => normalHalfWidth(1)).toThrow(RangeError);
  });

  it('gives the half-width of a two-sided interval', () => {
    expect(normalHalfWidth(0.95)).toBeCloseTo(1.95996398454005, 12);
  });
});
