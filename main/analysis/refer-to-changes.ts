import type { ClusterResult, Measure } from '../../shared/model/analysis.ts';
import { isLasting, isUpward } from '../../shared/model/verdict.ts';
import { judgeOnce } from './judge-once.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import { shortName } from '../../shared/words/short-name.ts';
import { totalSeries } from './total-series.ts';

/** Names that a row of the measure table has room for. */
const NAMED = 2;

/**
 * The rate of all complaints is the parent of every cluster: where the real changes below explain its lasting change (without
 * them it does not change in that direction any more), its row refers to them instead of announcing the same rise once more.
 */
export function referToChanges(
  measures: readonly Measure[],
  clusters: readonly ClusterResult[],
  lang: Lang,
): Measure[] {
  return measures.map((measure) => {
    const { letter } = measure.variation;
    if (measure.id !== 'complaint-rate' || (measure.change ?? null) === null || letter === null) return measure;
    const isUp = letter === 'H';
    const carriers = clusters.filter(
      ({ isHeadline, verdict }) => isHeadline && isLasting(verdict) && isUpward(verdict) === isUp,
    );
    if (carriers.length === 0 || stillChanges(clusters, new Set(carriers), isUp)) return measure;
    const names = carriers
      .toSorted((a, b) => Math.abs(b.excess?.mid ?? 0) - Math.abs(a.excess?.mid ?? 0))
      .map(({ name }) => shortName(name));
    const more = names.length - NAMED;
    const shown = names.slice(0, NAMED).join(', ');
    const refer = more > 0 ? message(lang, 'measure.carried-more', { names: shown, n: String(more) }) : shown;
    return { ...measure, words: `${measure.words}; ${message(lang, 'measure.carried', { names: refer })}` };
  });
}

function stillChanges(
  clusters: readonly ClusterResult[],
  carriers: ReadonlySet<ClusterResult>,
  isUp: boolean,
): boolean {
  const rest = totalSeries(clusters.filter((one) => !carriers.has(one)).map(({ chart }) => chart.series));
  if (rest === null) return false;
  const { verdict } = judgeOnce(rest);
  return isLasting(verdict) && isUpward(verdict) === isUp;
}
