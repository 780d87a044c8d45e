import type { Grain } from '../model/series.ts';
import type { Points } from './read-points.ts';

/** Yearly patterns that compete: none, one smooth wave, or any shape over the year. */
export type SeasonShape = 'none' | 'wave' | 'any';

const PERIODS_A_YEAR = { month: 12, week: 365.25 / 7 } as const;

/** True when the tested periods span two years: less, and a yearly pattern cannot be told from a change. */
export function isSeasonKnowable(points: Points, grain: Grain): boolean {
  const span = (points.position[points.n - 1] ?? 0) - (points.position[0] ?? 0) + 1;
  return span >= (grain === 'month' ? 24 : 104) && points.n >= (grain === 'month' ? 20 : 80);
}

/** Number of columns of a yearly pattern: months have 11 free values; weeks are given three waves, not 51 values. */
export function seasonSize(shape: SeasonShape, grain: Grain): number {
  if (shape === 'none') return 0;
  return shape === 'wave' ? 2 : grain === 'month' ? 11 : 6;
}

/**
 * Sine and cosine columns of mean square 1, row by row (`out[i * size + k]`). For months, all eleven together are the same
 * as one free value a month that sum to zero.
 */
export function seasonColumns(points: Points, grain: Grain, size: number): Float64Array {
  const out = new Float64Array(points.n * size);
  const turn = (2 * Math.PI) / PERIODS_A_YEAR[grain];
  for (let i = 0; i < points.n; i++) {
    for (let k = 0; k < size; k++) {
      const angle = turn * (1 + (k >> 1)) * (points.position[i] ?? 0);
      const isLastCosine = grain === 'month' && k === 10;
      out[i * size + k] = isLastCosine
        ? Math.cos(angle)
        : Math.SQRT2 * (k % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
    }
  }
  return out;
}
