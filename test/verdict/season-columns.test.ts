import { describe, expect, it } from 'vitest';
import { readPoints } from '../../shared/verdict/read-points.ts';
import { isSeasonKnowable, peakColumn, seasonColumns, seasonSize } from '../../shared/verdict/season-columns.ts';
import { monthly } from './series-fixtures.ts';

const points = (n: number, missing: readonly number[] = []) =>
  readPoints(monthly(Array.from({ length: n }, (_, t) => (missing.includes(t) ? null : 5))));
const columnOf = (columns: Float64Array, size: number, k: number): number[] =>
  Array.from({ length: columns.length / size }, (_, i) => columns[i * size + k]!);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('isSeasonKnowable', () => {
  it('asks for two years, and for most of their periods', () => {
    expect(isSeasonKnowable(points(23), 'month')).toBe(false);
    expect(isSeasonKnowable(points(24), 'month')).toBe(true);
    expect(isSeasonKnowable(points(24, [1, 2, 3, 4]), 'month')).toBe(true);
    expect(isSeasonKnowable(points(24, [1, 2, 3, 4, 5]), 'month')).toBe(false);
    expect(isSeasonKnowable(points(103), 'week')).toBe(false);
    expect(isSeasonKnowable(points(104), 'week')).toBe(true);
    expect(isSeasonKnowable(points(0), 'month')).toBe(false);
  });
});

describe('seasonColumns', () => {
  it('are as many as the shape has free values', () => {
    expect((['none', 'wave', 'peak', 'any'] as const).map((shape) => seasonSize(shape, 'month'))).toEqual([
      0, 2, 1, 11,
    ]);
    expect((['none', 'wave', 'any'] as const).map((shape) => seasonSize(shape, 'week'))).toEqual([0, 2, 6]);
    expect(seasonColumns(points(30), 'month', 0)).toHaveLength(0);
  });

  it('have mean 0 and mean square 1 over a year, and nothing in common', () => {
    const columns = seasonColumns(points(12), 'month', 11);
    const all = Array.from({ length: 11 }, (_, k) => columnOf(columns, 11, k));
    all.forEach((a, k) => {
      expect(mean(a)).toBeCloseTo(0, 12);
      all.forEach((b, l) => expect(mean(a.map((value, i) => value * b[i]!))).toBeCloseTo(k === l ? 1 : 0, 12));
    });
  });

  it('come back after a year, by the place of the month and not by its rank among those tested', () => {
    const columns = seasonColumns(points(30, [4, 5, 6]), 'month', 2);
    const { position } = points(30, [4, 5, 6]);
    const at = (t: number): number[] =>
      Array.from(columns.subarray(2 * position.indexOf(t), 2 * position.indexOf(t) + 2));
    for (const t of [0, 7, 11, 13]) expect(at(t)).toEqual(at(t + 12));
    expect(at(3)).not.toEqual(at(7));
  });

  it('of weeks come back after 52.18 of them', () => {
    const columns = seasonColumns(points(160), 'week', 6);
    const first = columnOf(columns, 6, 0);
    expect(first[0]).toBeCloseTo(Math.SQRT2, 12);
    // 365.25 / 7 weeks a year: 4 years are 208.7 weeks; after 52 the wave is .18 weeks short of its top.
    expect(first[52]).toBeCloseTo(Math.SQRT2 * Math.cos((2 * Math.PI * 52 * 7) / 365.25), 12);
    expect(columnOf(columns, 6, 4)[26]).toBeCloseTo(Math.SQRT2 * Math.cos((6 * Math.PI * 26 * 7) / 365.25), 12);
  });
});

describe('peakColumn', () => {
  it('is high in its months every year, also over the turn of the year, with mean 0 and mean square 1', () => {
    const column = Array.from(peakColumn(points(24), { first: 11, length: 3 }));
    const high = column.flatMap((value, t) => (value > 0 ? [t] : []));
    expect(high).toEqual([0, 1, 11, 12, 13, 23]);
    expect(mean(column)).toBeCloseTo(0, 12);
    expect(mean(column.map((value) => value * value))).toBeCloseTo(1, 12);
    expect(new Set(column.map((value) => value.toFixed(12))).size).toBe(2);
  });
});
