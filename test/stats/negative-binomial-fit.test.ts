import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negativeBinomialFit } from '../../shared/stats/negative-binomial-fit.ts';

describe('negativeBinomialFit', () => {
  it('agrees with statsmodels', () => {
    // sm.NegativeBinomial([2, 11, 14, 5, 5, 13, 20, 22], np.ones(8)).fit().params, .llf
    const plain = negativeBinomialFit([2, 11, 14, 5, 5, 13, 20, 22], null);
    expect(plain?.rate).toBeCloseTo(11.5, 10);
    expect(plain?.alpha).toBeCloseTo(0.3289713, 5);
    expect(plain?.logLikelihood).toBeCloseTo(-26.396627596844365, 8);
    // sm.NegativeBinomial(y, np.ones(10), exposure=e).fit()
    const y = [22, 17, 33, 6, 7, 24, 17, 31, 39, 30];
    const rated = negativeBinomialFit(y, [164, 96, 159, 101, 83, 102, 91, 110, 99, 101]);
    expect(rated?.rate).toBeCloseTo(0.2057907247, 6);
    expect(rated?.alpha).toBeCloseTo(0.19029632, 5);
    expect(rated?.logLikelihood).toBeCloseTo(-37.37402746120291, 8);
  });

  it('finds no over-dispersion where the counts vary less than chance', () => {
    const fit = negativeBinomialFit([5, 5, 5, 6, 5, 5], null);
    expect(fit).toMatchObject({ alpha: 0, theta: null });
    expect(fit?.logLikelihood).toBe(fit?.poissonLogLikelihood);
  });

  it('skips missing periods and periods without exposure', () => {
    const whole = negativeBinomialFit([2, 11, 14, 5], [1, 2, 1, 1]);
    expect(negativeBinomialFit([2, null, 11, 14, 0, 5], [1, 7, 2, 1, 0, 1])).toEqual(whole);
  });

  it('is null when there is nothing to estimate from', () => {
    expect(negativeBinomialFit([], null)).toBeNull();
    expect(negativeBinomialFit([0, 0], null)).toBeNull();
    expect(negativeBinomialFit([3], null)).toMatchObject({ rate: 3, alpha: 0, pearsonPhi: null });
  });

  it('refuses counts without exposure and counts that are none', () => {
    expect(() => negativeBinomialFit([3], [0])).toThrow(RangeError);
    expect(() => negativeBinomialFit([1.5], null)).toThrow(RangeError);
  });

  it('always ends, with finite numbers and never a worse likelihood than Poisson', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 20 }), (others) => {
        const fit = negativeBinomialFit([1, ...others], null);
        expect([fit?.rate, fit?.alpha].every(Number.isFinite)).toBe(true);
        expect(fit?.logLikelihood).toBeGreaterThanOrEqual(fit?.poissonLogLikelihood ?? 0);
      }),
      { numRuns: 50 },
    );
  });
});
