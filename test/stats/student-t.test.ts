import { describe, expect, it } from 'vitest';
import { studentPower, studentQuantile } from '../../shared/stats/student-t.ts';

describe('studentQuantile', () => {
  it('agrees with R', () => {
    // c(qt(.975, 9), qt(.9, 3.5), qt(1e-6, 4))
    expect(studentQuantile(0.975, 9)).toBeCloseTo(2.26215716279821, 9);
    expect(studentQuantile(0.9, 3.5)).toBeCloseTo(1.576576605136, 9);
    expect(studentQuantile(1e-6, 4)).toBeCloseTo(-41.577854150451, 6);
    expect(studentQuantile(0.5, 4)).toBe(0);
  });

  it('refuses shares and degrees of freedom that are none', () => {
    expect(() => studentQuantile(1, 3)).toThrow(RangeError);
    expect(() => studentQuantile(0.5, 0)).toThrow(RangeError);
  });
});

describe('studentPower', () => {
  it('lies within a hundredth of the non-central t', () => {
    // c(1 - pt(qt(.975, 20), 20, 2.8), 1 - pt(qt(.975, 5), 5, 3))
    expect(Math.abs(studentPower(2.8, 20, 0.025) - 0.759146516897)).toBeLessThan(0.01);
    expect(Math.abs(studentPower(3, 5, 0.025) - 0.672173037208)).toBeLessThan(0.012);
  });

  it('is the level where there is no effect, and grows with it', () => {
    expect(studentPower(0, 30, 0.025)).toBeCloseTo(0.025, 2);
    const powers = [0, 1, 2, 3, 4, 8].map((shift) => studentPower(shift, 10, 0.025));
    expect(powers).toEqual(powers.toSorted((a, b) => a - b));
  });
});
