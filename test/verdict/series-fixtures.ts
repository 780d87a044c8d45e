import type { CountSeries } from '../../shared/model/series.ts';

/** A monthly series of complete months without exposure. */
export function monthly(counts: readonly (number | null)[], rest: Partial<CountSeries> = {}): CountSeries {
  return { grain: 'month', start: '2022-01', counts, exposure: null, lastFraction: 1, ...rest };
}

/** Counts around a level with a fixed, patternless jitter from −`by` to `by`. */
export function jittered(length: number, level: (t: number) => number, by = 4): number[] {
  return Array.from({ length }, (_, t) => Math.round(level(t) + (((t * 37 + 11) % 53) / 26 - 1) * by));
}
