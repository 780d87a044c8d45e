import type { CountSeries } from '../../shared/model/series.ts';

/**
 * All clusters together: counts added up, over the same exposure; a period missing in one is missing.
 * @param series  series of the same periods; null when there are none
 */
export function totalSeries(series: readonly CountSeries[]): CountSeries | null {
  const [first] = series;
  if (first === undefined) return null;
  const counts = [...first.counts];
  for (let k = 1; k < series.length; k += 1) {
    const more = series[k]?.counts ?? [];
    for (let t = 0; t < counts.length; t += 1) {
      const sum = counts[t] ?? null;
      const own = more[t] ?? null;
      counts[t] = sum === null || own === null ? null : sum + own;
    }
  }
  return { ...first, counts };
}
