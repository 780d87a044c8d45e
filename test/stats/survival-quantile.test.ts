import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { survivalQuantile, survivalQuantileInterval } from '../../shared/stats/survival-quantile.ts';
import { AML_EVENTS, AML_TIMES } from './aml.ts';

describe('survivalQuantile', () => {
  it('agrees with R, limits included', () => {
    // quantile(survfit(Surv(time, status) ~ 1, data = aml[aml$x == 'Maintained', ], conf.type = 'log-log'), c(.25, .5))
    const curve = kaplanMeier(AML_TIMES, AML_EVENTS);
    expect(survivalQuantileInterval(curve, 0.25)).toEqual({ estimate: 18, low: 9, high: 34 });
    expect(survivalQuantileInterval(curve, 0.5)).toEqual({ estimate: 31, low: 13, high: null });
  });

  it('takes the middle to the next event where the curve is level at the share asked for', () => {
    expect(survivalQuantile(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1]), 0.5)).toBe(2.5);
  });

  it('takes the middle to the longest duration where no event follows', () => {
    // quantile(survfit(Surv(c(1, 2, 5, 9), c(1, 1, 0, 0)) ~ 1), c(.25, .5))$quantile
    expect(survivalQuantile(kaplanMeier([1, 2, 5, 9], [1, 1, 0, 0]), 0.5)).toBe(5.5);
  });

  it('is null when not reached', () => {
    expect(survivalQuantile(kaplanMeier([1, 2, 3], [1, 0, 0]), 0.5)).toBeNull();
    expect(survivalQuantile(kaplanMeier([], []), 0.5)).toBeNull();
  });

  it('refuses shares that are no quantile', () => {
    expect(() => survivalQuantile(kaplanMeier([1], [1]), 1)).toThrow(RangeError);
  });
});
