import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { restrictedMean } from '../../shared/stats/restricted-mean.ts';
import { AML_EVENTS, AML_TIMES } from './aml.ts';

describe('restrictedMean', () => {
  it('agrees with R', () => {
    // print(survfit(Surv(time, status) ~ 1, data = aml[aml$x == 'Maintained', ]), rmean = 161) and rmean = 30
    const curve = kaplanMeier(AML_TIMES, AML_EVENTS);
    expect(restrictedMean(curve)).toBeCloseTo(52.6454545454545, 12);
    expect(restrictedMean(curve, 30)).toBeCloseTo(24.60227272727273, 12);
  });

  it('is the mean when nothing is open', () => {
    expect(restrictedMean(kaplanMeier([1, 2, 3, 6], [1, 1, 1, 1]))).toBe(3);
  });

  it('is the horizon when nothing happens before it', () => {
    expect(restrictedMean(kaplanMeier([5, 9], [0, 0]), 4)).toBe(4);
  });

  it('is null without durations and refuses a negative horizon', () => {
    expect(restrictedMean(kaplanMeier([], []))).toBeNull();
    expect(() => restrictedMean(kaplanMeier([1], [1]), -1)).toThrow(RangeError);
  });
});
