import type { Grain } from '../model/series.ts';
import type { PeakMonths } from './peak-months.ts';
import type { Points } from './read-points.ts';

/** Yearly patterns that compete: none, one smooth wave, a few peak months, or any shape over the year. */
export type SeasonShape = 'none' | 'wave' | 'peak' | 'any';

const WEEKS_A_YEAR = 365.25 / 7;

/** True when the tested periods span two years: less, and a yearly pattern cannot be told from a change. */
export function isSeasonKnowable(points: Points, grain: Grain): boolean {
  const span = (points.position[points.n - 1] ?? 0) - (points.position[0] ?? 0) + 1;
  return span >= (grain === 'month' ? 24 : 104) && points.n >= (grain === 'month' ? 20 : 80);
}

/** Number of columns of a yearly pattern: months have 11 free values; weeks are given three waves, not 51 values. */
export function seasonSize(shape: SeasonShape, grain: Grain): number {
  if (shape === 'none') return 0;
  if (shape === 'peak') return 1;
  return shape === 'wave' ? 2 : grain === 'month' ? 11 : 6;
}

/**
 * Sine and cosine columns of mean square 1, row by row (`out[i * size + k]`). For months, all eleven together are the same
 * as one free value a month that sum to zero.
 */
export function seasonColumns(points: Points, grain: Grain, size: number): Float64Array {
  const out = new Float64Array(points.n * size);
  if (size === 0) return out;
  for (let i = 0; i < points.n; i++) {
    const position = points.position[i]!;
    const row = grain === 'month' ? MONTHS[position % 12]! : waves((2 * Math.PI * position) / WEEKS_A_YEAR, size);
    for (let k = 0; k < size; k++) out[i * size + k] = row[k]!;
  }
  return out;
}

/** One column of mean square 1 and mean 0 over the year: high in the peak months, low in the others. */
export function peakColumn(points: Points, { first, length }: PeakMonths): Float64Array {
  const share = length / 12;
  const unit = Math.sqrt(share * (1 - share));
  return Float64Array.from(points.position, (position) =>
    (position - first + 12) % 12 < length ? (1 - share) / unit : -share / unit,
  );
}

/** The values of one period: cosine and sine of one turn a year, of two, of three … The sixth for months has no sine. */
function waves(angle: number, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, k) => {
    if (k === 10) return Math.cos(6 * angle);
    const turned = (1 + (k >> 1)) * angle;
    return Math.SQRT2 * (k % 2 === 0 ? Math.cos(turned) : Math.sin(turned));
  });
}

const MONTHS = Array.from({ length: 12 }, (_, month) => waves((2 * Math.PI * month) / 12, 11));
