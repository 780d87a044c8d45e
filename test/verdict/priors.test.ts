import { describe, expect, it } from 'vitest';
import { DISPERSION_GRID, PRIORS } from '../../shared/verdict/priors.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('the judge’s constants', () => {
  it('are shares of one whole where they are shares', () => {
    expect(sum(Object.values(PRIORS.verdict))).toBeCloseTo(1, 12);
    expect(sum(Object.values(PRIORS.oneOff))).toBeCloseTo(1, 12);
    expect(sum(DISPERSION_GRID.map(([, weight]) => weight))).toBeCloseTo(1, 1);
    for (const share of [PRIORS.withSeason, PRIORS.withSpike, PRIORS.wholeWindow, ...PRIORS.empty.shares]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });

  it('treat a rise and a fall alike', () => {
    const { rising, falling, up, down } = PRIORS.verdict;
    expect([falling, down]).toEqual([rising, up]);
  });

  it('hold dispersions from none upward, each weighing less than the ones before it from small ones on', () => {
    const alphas = DISPERSION_GRID.map(([alpha]) => alpha);
    expect(alphas[0]).toBe(0);
    expect(alphas).toEqual(alphas.toSorted((a, b) => a - b));
    const weights = DISPERSION_GRID.map(([, weight]) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('make a false alarm dearer than a finding missed, and dearest on a steady series', () => {
    const { lastingOnStable, lastingOnOneOff, lastingOnSeasonal, flagOnStable, missed } = PRIORS.loss;
    expect(missed).toBe(1);
    expect(lastingOnStable).toBeGreaterThan(lastingOnOneOff);
    expect(lastingOnOneOff).toBeGreaterThan(lastingOnSeasonal);
    expect(Math.min(lastingOnSeasonal, flagOnStable)).toBeGreaterThan(missed);
    expect(lastingOnStable).toBeGreaterThan(flagOnStable);
  });

  it('ask of a lasting change three periods at least', () => {
    expect(Math.min(PRIORS.stepHeld, PRIORS.rampLasted, ...PRIORS.episodeLengths)).toBeGreaterThanOrEqual(3);
  });
});
