import type { CountSeries } from '../../shared/model/series.ts';

/**
 * All clusters together: counts added up, over the same exposure; a period missing in one is missing.
 * @param series  series of the same periods; null when there are none
 */
export function totalSeries(series: readonly CountSeries[]): CountSeries | null {
  const [first, ...others] = series;
  if (first === undefined) return null;
  return {
    ...first,
    counts: first.counts.map((count, t) =>
      others.reduce<number | null>((sum, one) => {
        const more = one.counts[t] ?? null;
        return sum === null || more === null ? null : sum + more;
      }, count),
    ),
  };
}
