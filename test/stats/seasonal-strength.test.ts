import { describe, expect, it } from 'vitest';
import { seasonalStrength, trendStrength } from '../../shared/stats/seasonal-strength.ts';
import { stl } from '../../shared/stats/stl.ts';
import { US_ACCIDENTAL_DEATHS } from './us-accidental-deaths.ts';

describe('seasonalStrength', () => {
  it('agrees with the definition in R', () => {
    // s <- stl(USAccDeaths, 'periodic')$time.series; 1 - var(s[, 3]) / var(s[, 3] + s[, 1]); … s[, 2]
    const parts = stl(US_ACCIDENTAL_DEATHS, 12);
    expect(parts === null ? null : seasonalStrength(parts)).toBeCloseTo(0.942583977623418, 10);
    expect(parts === null ? null : trendStrength(parts)).toBeCloseTo(0.799073908128664, 10);
  });

  it('is 1 when there is nothing else and null when nothing varies', () => {
    expect(seasonalStrength({ trend: [0, 0], seasonal: [1, -1], remainder: [0, 0] })).toBe(1);
    expect(seasonalStrength({ trend: [0, 0], seasonal: [0, 0], remainder: [0, 0] })).toBeNull();
  });

  it('leaves out periods whose trend is not known', () => {
    const parts = { trend: [null, 1, 2, null], seasonal: [9, 0, 0, 9], remainder: [null, 0, 0, null] };
    expect(trendStrength(parts)).toBe(1);
  });

  it('is never negative', () => {
    expect(seasonalStrength({ trend: [0, 0, 0], seasonal: [1, 0, -1], remainder: [-2, 0, 2] })).toBe(0);
  });
});
