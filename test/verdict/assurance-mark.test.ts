import { describe, expect, it } from 'vitest';
import { assuranceMark } from '../../shared/verdict/assurance-mark.ts';

const chart = { values: [4, 5], lower: [2, 3], upper: [6, 7] };

describe('assuranceMark', () => {
  it('passes when every usual value meets the target, fails when none does, else hits and misses', () => {
    expect([8, 7, 5, 3, 2].map((target) => assuranceMark(chart, target, 'below'))).toEqual(['P', 'P', '?', '?', 'F']);
    expect([2, 3, 5, 7, 8].map((target) => assuranceMark(chart, target, 'above'))).toEqual(['P', 'P', '?', '?', 'F']);
  });

  it('looks at the newest limits', () => {
    expect(assuranceMark({ ...chart, lower: [2, 3, null], upper: [6, 7, null], values: [4, 5, 6] }, 6.5, 'below')).toBe(
      '?',
    );
  });

  it('is absent without a target or limits', () => {
    expect(assuranceMark(chart, null, 'below')).toBeNull();
    expect(assuranceMark({ values: [1], lower: [null], upper: [null] }, 3, 'below')).toBeNull();
    expect(assuranceMark({ values: [], lower: [], upper: [] }, 3, 'below')).toBeNull();
  });

  it('refuses a target that is no number', () => {
    expect(() => assuranceMark(chart, Number.NaN, 'below')).toThrow(RangeError);
  });
});
