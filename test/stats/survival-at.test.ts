import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { numberAtRisk, stepAt, survivalAt } from '../../shared/stats/survival-at.ts';

const curve = kaplanMeier([1, 2, 3, 4], [1, 1, 0, 0]);

describe('survivalAt', () => {
  it('is 1 before the first event and steps down at each', () => {
    expect([0, 0.5, 1, 1.5, 2, 4].map((t) => survivalAt(curve, t))).toEqual([1, 1, 0.75, 0.75, 0.5, 0.5]);
  });

  it('is unknown beyond the longest duration, unless everybody is done', () => {
    expect(survivalAt(curve, 4.1)).toBeNull();
    expect(survivalAt(kaplanMeier([1, 2], [1, 1]), 9)).toBe(0);
    expect(survivalAt(kaplanMeier([], []), 1)).toBeNull();
  });

  it('counts who is still under observation just before a time', () => {
    expect([0, 1, 1.5, 3, 4, 5].map((t) => numberAtRisk(curve, t))).toEqual([4, 4, 3, 2, 1, 0]);
  });

  it('names the last step taken', () => {
    expect([stepAt(curve, 0), stepAt(curve, 1), stepAt(curve, 9)]).toEqual([-1, 0, 1]);
    expect(() => stepAt(curve, Number.NaN)).toThrow(RangeError);
  });
});
