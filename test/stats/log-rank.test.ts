import { describe, expect, it } from 'vitest';
import { logRank } from '../../shared/stats/log-rank.ts';
import { AML_EVENTS, AML_TIMES } from './aml.ts';

describe('logRank', () => {
  it('agrees with R', () => {
    // survdiff(Surv(time, status) ~ x, data = aml)
    const times = [...AML_TIMES, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45];
    const events = [...AML_EVENTS, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1];
    const groups = times.map((_, i) => (i < AML_TIMES.length ? 0 : 1));
    const found = logRank(times, events, groups, 2);
    expect([...found.observed]).toEqual([7, 11]);
    expect(found.expected[0]).toBeCloseTo(10.6893359923007, 11);
    expect(found.chiSquare).toBeCloseTo(3.3963886989776, 11);
    expect(found.df).toBe(1);
    expect(found.p).toBeCloseTo(0.0653393220405051, 12);
  });

  it('leaves out a group in which nothing can be expected', () => {
    // group 2 is gone before the first event
    const found = logRank([5, 6, 7, 8, 1], [1, 1, 1, 1, 0], [0, 1, 0, 1, 2], 3);
    expect(found.df).toBe(1);
    expect(found.expected[2]).toBe(0);
  });

  it('has nothing to compare in one group or without events', () => {
    expect(logRank([1, 2], [1, 1], [0, 0], 1)).toMatchObject({ chiSquare: 0, df: 0, p: null });
    expect(logRank([1, 2], [0, 0], [0, 1], 2)).toMatchObject({ chiSquare: 0, df: 0, p: null });
    expect(logRank([], [], [], 2).p).toBeNull();
  });

  it('does not care how the groups are numbered', () => {
    const times = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
    const events = [1, 1, 0, 1, 1, 1, 0, 1, 1, 1];
    const groups = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0];
    const turned = groups.map((g) => (g + 1) % 3);
    expect(logRank(times, events, turned, 3).chiSquare).toBeCloseTo(logRank(times, events, groups, 3).chiSquare, 10);
  });

  it('refuses groups out of range', () => {
    expect(() => logRank([1], [1], [2], 2)).toThrow('got 2');
  });
});
