import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { AML_EVENTS, AML_TIMES } from './aml.ts';

describe('kaplanMeier', () => {
  it('agrees with R', () => {
    // f <- survfit(Surv(time, status) ~ 1, data = aml[aml$x == 'Maintained', ]); f$surv; f$std.err * f$surv
    const curve = kaplanMeier(AML_TIMES, AML_EVENTS);
    expect([...curve.time]).toEqual([9, 13, 18, 23, 31, 34, 48]);
    expect([...curve.atRisk]).toEqual([11, 10, 8, 7, 5, 4, 2]);
    expect(curve.survival[6]).toBeCloseTo(0.184090909090909, 13);
    expect(curve.standardError[6]).toBeCloseTo(0.153492745786294, 13);
    expect(curve).toMatchObject({ n: 11, events: 7, lastTime: 161 });
  });

  it('counts a case that is open at an event time as at risk then', () => {
    expect(kaplanMeier([2, 2], [1, 0]).survival).toEqual(Float64Array.of(0.5));
  });

  it('has no standard error where nobody is left', () => {
    const curve = kaplanMeier([1, 2], [1, 1]);
    expect(curve.survival[1]).toBe(0);
    expect(curve.standardError[1]).toBeNaN();
  });

  it('is empty without durations and flat without events', () => {
    expect(kaplanMeier([], [])).toMatchObject({ n: 0, events: 0, lastTime: null });
    expect(kaplanMeier([3, 4], [0, 0]).time).toHaveLength(0);
  });

  it('is the share not yet done when nothing is open', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 60 }), (times) => {
        const curve = kaplanMeier(
          times,
          times.map(() => 1),
        );
        curve.time.forEach((t, i) => {
          expect(curve.survival[i]).toBeCloseTo(times.filter((time) => time > t).length / times.length, 10);
        });
      }),
    );
  });

  it('refuses negative and missing durations and lists of unequal length', () => {
    expect(() => kaplanMeier([-1], [1])).toThrow('got -1');
    expect(() => kaplanMeier([Number.NaN], [1])).toThrow(RangeError);
    expect(() => kaplanMeier([1], [])).toThrow(RangeError);
  });
});
