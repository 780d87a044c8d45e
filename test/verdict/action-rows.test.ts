import { describe, expect, it } from 'vitest';
import { actionRows, calendarMonth, seasonColumnsOf, testedMonths } from '../../shared/verdict/action-rows.ts';

const series = (n: number, extra: object = {}) => ({
  series: {
    grain: 'month' as const,
    start: '2024-03',
    counts: Array.from({ length: n }, (_, t): number | null => 10 + t),
    exposure: null,
    lastFraction: 1,
    ...extra,
  },
  comparison: null,
});

describe('testedMonths', () => {
  it('leaves out missing months, months without chances and an unfinished last one', () => {
    const data = series(6, { exposure: [9, 9, 0, 9, 9, 9], lastFraction: 0.4 });
    data.series.counts[1] = null;
    expect(testedMonths(data, 0, Infinity)).toEqual([0, 3, 4]);
  });

  it('leaves out months that the comparison does not know', () => {
    expect(testedMonths({ ...series(4), comparison: [3, null, 3, 3] }, 0, 2)).toEqual([0, 2]);
  });
});

describe('actionRows', () => {
  it('takes the months before and those of the window, not those between', () => {
    const rows = actionRows(series(12), { levelFrom: 0, beforeTo: 5, afterFrom: 8, afterTo: 9 });
    expect(rows.at).toEqual([0, 1, 2, 3, 4, 5, 8, 9]);
    expect(rows.after).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect(rows).toMatchObject({ season: 'none', columns: [[1, 1, 1, 1, 1, 1, 1, 1]] });
  });

  it('tells the season in as much detail as the months before bear', () => {
    const seasonOf = (before: number): string =>
      actionRows(series(before + 3), { levelFrom: 0, beforeTo: before - 1, afterFrom: before, afterTo: before + 2 })
        .season;
    expect([6, 11, 12, 23, 24, 36].map(seasonOf)).toEqual(['none', 'none', 'wave', 'wave', 'months', 'months']);
  });

  it('gives months of an older level a column of their own', () => {
    const rows = actionRows(series(20), { levelFrom: 10, beforeTo: 15, afterFrom: 17, afterTo: 19 });
    expect(rows.columns[1]).toEqual(rows.at.map((t) => (t < 10 ? 1 : 0)));
    expect(rows.at).toHaveLength(19);
  });

  it('leaves out an older level of few months', () => {
    expect(actionRows(series(20), { levelFrom: 3, beforeTo: 15, afterFrom: 17, afterTo: 19 }).at[0]).toBe(3);
  });

  it('knows no calendar months of a rare cluster', () => {
    const rare = series(30, { counts: Array.from({ length: 30 }, (_, t) => t % 2) });
    expect(actionRows(rare, { levelFrom: 0, beforeTo: 25, afterFrom: 26, afterTo: 29 }).season).toBe('wave');
  });
});

describe('seasonColumnsOf', () => {
  it('gives each calendar month but the first a column', () => {
    const at = [0, 1, 2, 12];
    expect(calendarMonth('2024-03', 12)).toBe(2);
    expect(seasonColumnsOf(at, at, '2024-03', 'months')).toEqual([
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect(seasonColumnsOf(at, at, '2024-03', 'none')).toEqual([]);
    expect(seasonColumnsOf([0], [0], '2024-01', 'wave')[0]).toEqual([1]);
  });
});
