import { describe, expect, it } from 'vitest';
import { pareto } from '../../shared/stats/pareto.ts';

describe('pareto', () => {
  it('adds up shares from the largest down', () => {
    expect(pareto([1, 2, 3, 4, 5])).toEqual({
      cumulativeShare: [5 / 15, 9 / 15, 12 / 15, 14 / 15, 1],
      categoriesFor80: 3,
      topFifthShare: 5 / 15,
      herfindahl: expect.closeTo(55 / 225, 12),
    });
  });

  it('counts at least one category in the top fifth, and rounds up', () => {
    expect(pareto([1, 1, 1])?.topFifthShare).toBeCloseTo(1 / 3, 12);
    expect(pareto([1, 1, 1, 1, 1, 1])?.topFifthShare).toBeCloseTo(2 / 6, 12);
  });

  it('needs every category where all are alike', () => {
    expect(pareto([1, 1, 1, 1])?.categoriesFor80).toBe(4);
  });

  it('is null of nothing and refuses negative amounts', () => {
    expect(pareto([])).toBeNull();
    expect(pareto([0, 0])).toBeNull();
    expect(() => pareto([1, -1])).toThrow(RangeError);
  });
});
