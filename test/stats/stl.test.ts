import { describe, expect, it } from 'vitest';
import { stl } from '../../shared/stats/stl.ts';
import { US_ACCIDENTAL_DEATHS } from './us-accidental-deaths.ts';

describe('stl', () => {
  it('agrees with R', () => {
    // stl(USAccDeaths, 'periodic')$time.series[1:2, ]
    const parts = stl(US_ACCIDENTAL_DEATHS, 12);
    expect(parts?.seasonal[0]).toBeCloseTo(-819.871981914774, 8);
    expect(parts?.seasonal[1]).toBeCloseTo(-1559.054518692609, 8);
    expect(parts?.trend[0]).toBeCloseTo(9934.53745564825, 8);
    expect(parts?.remainder[1]).toBeCloseTo(-215.71717633496, 8);
  });

  it('adds up to the series and repeats every year', () => {
    const parts = stl(US_ACCIDENTAL_DEATHS, 12);
    US_ACCIDENTAL_DEATHS.forEach((value, i) => {
      const sum = (parts?.trend[i] ?? 0) + (parts?.seasonal[i] ?? 0) + (parts?.remainder[i] ?? 0);
      expect(sum).toBeCloseTo(value, 8);
      expect(parts?.seasonal[i]).toBe(parts?.seasonal[i % 12]);
    });
  });

  it('is null up to two full years', () => {
    expect(stl(US_ACCIDENTAL_DEATHS.slice(0, 24), 12)).toBeNull();
    expect(stl(US_ACCIDENTAL_DEATHS.slice(0, 25), 12)).not.toBeNull();
  });

  it('refuses missing values and impossible periods', () => {
    expect(() => stl([1, Number.NaN, 2], 2)).toThrow(RangeError);
    expect(() => stl([1, 2, 3], 1.5)).toThrow(RangeError);
  });
});
