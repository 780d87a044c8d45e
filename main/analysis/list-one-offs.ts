import type { Analysis, ClusterResult } from '../../shared/model/analysis.ts';
import type { PeriodName } from '../../shared/model/series.ts';
import { periodAt } from '../../shared/words/period-names.ts';
import { usualRange } from '../../shared/words/usual-range.ts';

/** One-offs older than this many periods are no longer listed: they are history, not news. */
const LISTED_PERIODS = 24;

/**
 * Periods out of line that belong to no lasting change, newest first, then by how far they lie from what is usual.
 * @param clusters  judged clusters
 * @param reported  the period reported
 */
export function listOneOffs(clusters: readonly ClusterResult[], reported: PeriodName): Analysis['oneOffs'] {
  return clusters
    .flatMap(({ name, judgement, chart }) => {
      const { series } = chart;
      return judgement.oneOffs
        .filter((index) => index >= series.counts.length - LISTED_PERIODS)
        .flatMap((index) => {
          const count = series.counts[index] ?? null;
          const usual = usualRange(judgement, index);
          if (count === null || usual === null) return [];
          const period = periodAt(series.start, index, series.grain);
          return [{ name, period, count, usual, isThisMonth: period === reported }];
        });
    })
    .toSorted((a, b) => b.period.localeCompare(a.period) || distance(b) - distance(a) || a.name.localeCompare(b.name));
}

function distance({ count, usual }: Analysis['oneOffs'][number]): number {
  return Math.max(count - usual.high, usual.low - count);
}
