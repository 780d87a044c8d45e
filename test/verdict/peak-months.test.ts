import { describe, expect, it } from 'vitest';
import type { CountSeries } from '../../shared/model/series.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { peakMonths } from '../../shared/verdict/peak-months.ts';
import { readPoints } from '../../shared/verdict/read-points.ts';
import { stabilise } from '../../shared/verdict/stabilise.ts';

const series = (counts: readonly number[]): CountSeries => ({
  grain: 'month',
  start: '2022-01',
  counts,
  exposure: null,
  lastFraction: 1,
});

function peaksOf(counts: readonly number[]) {
  const points = readPoints(series(counts));
  return peakMonths(points, stabilise(points));
}

/** Steady chance without a pattern: residues of a multiplication, 0 to 8. */
const chance = (t: number): number => ((t * 37 + 11) % 53) % 9;

describe('peak months', () => {
  it('are the neighbouring calendar months that stand out, also over the turn of the year', () => {
    const isPeak = (t: number): boolean => t % 12 >= 10 || t % 12 === 0;
    expect(peaksOf(Array.from({ length: 40 }, (_, t) => (isPeak(t) ? 60 : 30) + chance(t)))).toEqual({
      first: 10,
      length: 3,
    });
  });

  it('are found below the rest of the year and beside a drift', () => {
    expect(
      peaksOf(Array.from({ length: 48 }, (_, t) => (t % 12 === 6 || t % 12 === 7 ? 40 : 90) + 2 * t + chance(t))),
    ).toEqual({ first: 6, length: 2 });
  });

  it('make the verdict seasonal', () => {
    const counts = Array.from({ length: 36 }, (_, t) => (t % 12 === 3 || t % 12 === 4 ? 28 : 14) + chance(t));
    expect(judgeSeries(series(counts)).verdict).toBe('seasonal');
  });
});
