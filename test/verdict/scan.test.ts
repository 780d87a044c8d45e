import { describe, expect, it } from 'vitest';
import { PRIORS } from '../../shared/verdict/priors.ts';
import { effectPrice, spikePrecision, staysInRace, visiblePrecision } from '../../shared/verdict/scan.ts';

describe('staysInRace', () => {
  it('keeps what is at most 18 behind the best so far, and moves the best on', () => {
    const race = { slope: -0.5, best: -Infinity };
    expect(staysInRace(race, 20, 3)).toBe(true);
    expect(race.best).toBe(-7);
    expect(staysInRace(race, 56, 3)).toBe(true);
    expect(staysInRace(race, 56.1, 3)).toBe(false);
    expect(race.best).toBe(-7);
    expect(staysInRace(race, 10, 3)).toBe(true);
    expect(race.best).toBe(-2);
    expect(staysInRace(race, 56, 3)).toBe(false);
  });
});

describe('effectPrice', () => {
  /** Integral of a function of the effect by a fine sum. */
  const integral = (of: (effect: number) => number): number => {
    let sum = 0;
    for (let effect = -12; effect < 12; effect += 0.001) sum += of(effect) * 0.001;
    return sum;
  };

  it('is the evidence of an effect under its prior, over that of its best fit', () => {
    // Likelihood exp(−h (x − e)² / 2), prior ∝ x² · normal: its integral over the largest value of likelihood times normal.
    const [information, precision, estimate] = [9, 4, 0.8];
    const m = information + precision;
    const effect = (information * estimate) / m;
    const prior = (x: number): number =>
      precision * x * x * Math.sqrt(precision / (2 * Math.PI)) * Math.exp((-precision * x * x) / 2);
    expect(integral(prior)).toBeCloseTo(1, 6);
    const evidence = integral((x) => prior(x) * Math.exp((-information * (x - estimate) ** 2) / 2));
    const best = Math.exp((-information * (effect - estimate) ** 2) / 2 - (precision * effect * effect) / 2);
    expect(effectPrice(effect, m, precision)).toBeCloseTo(Math.log(evidence / best), 6);
  });

  it('costs most where the effect is next to nothing', () => {
    expect(effectPrice(0, 100, 4)).toBeLessThan(effectPrice(0.5, 100, 4) - 3);
  });
});

describe('the precision of an effect', () => {
  it('is never so high that these data could not show it', () => {
    expect(visiblePrecision(8, 6)).toBe(6 / PRIORS.visibleDeviance);
    expect(visiblePrecision(8, 6000)).toBe(8);
  });

  it('of a one-off allows so many standard deviations of its period', () => {
    expect(1 / Math.sqrt(spikePrecision(4))).toBeCloseTo(PRIORS.spikeDeviations / 2, 12);
  });
});
