import { describe, expect, it } from 'vitest';
import { readEffect, beforeAfterData, differenceData } from '../../shared/verdict/measure-action.ts';
import { actionRows } from '../../shared/verdict/action-rows.ts';
import { differenceWeight, shareWeights, spreadOf } from '../../shared/verdict/share-weights.ts';

const rows = {
  counts: [40, 40, 40, 10],
  exposure: [100, 100, 100, 100],
  comparison: [60, 60, 60, 60],
  comparedCases: [300, 300, 300, 300],
  isShare: true,
  older: [0, 0, 0, 0],
  after: [0, 0, 0, 1],
};

describe('shareWeights', () => {
  it('leaves numbers of complaints as they are', () => {
    expect(shareWeights({ ...rows, isShare: false })).toEqual({ own: [1, 1, 1, 1], difference: [1, 1, 1, 1] });
  });

  it('scales by one over one less the share of the phase', () => {
    const { own } = shareWeights(rows);
    expect(own.slice(0, 3)).toEqual([own[0], own[0], own[0]]);
    expect(own[0]).toBeCloseTo(1 / 0.6, 2);
    // Ten of a hundred, leaning a little on the four in ten before.
    expect(own[3]).toBeCloseTo(1 / (1 - 11.6 / 104), 3);
  });

  it('never takes a share of all cases for sure', () => {
    const { own } = shareWeights({ ...rows, counts: [100, 100, 100, 100] });
    expect(Math.max(...own)).toBe(20);
    expect(spreadOf(1)).toBe(0.05);
  });

  it('weighs a difference by the exact variance of a log ratio of shares', () => {
    // (1 - .4) / 40 + (1 - .2) / 60 against 1 / 40 + 1 / 60.
    const exact = (0.6 / 40 + 0.8 / 60) / (1 / 40 + 1 / 60);
    expect(differenceWeight({ failed: 40, share: 0.4 }, { failed: 60, share: 0.2 })).toBeCloseTo(1 / exact, 12);
    expect(differenceWeight({ failed: 0, share: 0.4 }, { failed: 0, share: 0.2 })).toBe(1);
  });
});

describe('the effect of an action on an outcome', () => {
  const data = (counts: number[], comparison: number[] | null, comparedCases: number[] | null) => ({
    series: { grain: 'month' as const, start: '2024-01', counts, exposure: counts.map(() => 100), lastFraction: 1 },
    comparison,
    comparedCases,
  });
  const span = { levelFrom: 0, beforeTo: 5, afterFrom: 6, afterTo: 8 };
  const counts = [40, 42, 38, 41, 39, 40, 20, 21, 19];

  it('is a ratio of shares, with the expected cases as they are', () => {
    const made = actionRows(data(counts, null, null), span);
    const read = readEffect(beforeAfterData(made), made.after, 0.025)!;
    expect(read.ratio.mid).toBeCloseTo(0.5, 6);
    expect(read.expected).toHaveLength(3);
    for (const one of read.expected) expect(one).toBeCloseTo(40, 6);
  });

  it('takes how many cases the comparison clusters have out of it', () => {
    // Their share stays at a fifth while they have twice as many cases in the window.
    const others = [40, 41, 39, 40, 40, 40, 80, 81, 79];
    const cases = [200, 200, 200, 200, 200, 200, 400, 400, 400];
    const made = actionRows(data(counts, others, cases), span);
    const read = readEffect(differenceData(made)!, made.after, 0.025)!;
    expect(read.ratio.mid).toBeCloseTo(0.5, 1);
    expect(read.expected.reduce((sum, one) => sum + one, 0)).toBeCloseTo(120, 0);
  });

  it('varies less than that of a count: its interval is as wide as chance makes shares', () => {
    // R: the standard error of a log ratio of 120/300 and 240/600 is sqrt(.6 / 120 + .6 / 240) = .0866.
    const steady = [40, 40, 40, 40, 40, 40, 40, 40, 40];
    const made = actionRows(data(steady, null, null), span);
    const { ratio, df } = readEffect(beforeAfterData(made), made.after, 0.025)!;
    // t(7, .975) = 2.3646, and the dispersion of at least 1 counts for 1 + 3 / 7.
    const width = 2.3646 * 0.0866 * Math.sqrt(1 + 3 / df);
    expect(df).toBe(7);
    expect(Math.log(ratio.high!) - Math.log(ratio.low)).toBeCloseTo(2 * width, 1);
  });
});
