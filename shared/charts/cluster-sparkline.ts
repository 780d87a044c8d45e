import type { ClusterResult } from '../model/analysis.ts';
import { isLasting } from '../model/verdict.ts';
import { fittedRates } from './fitted-rates.ts';
import type { SparklineData } from './sparkline.ts';
import { toneOf } from './tone.ts';

/**
 * The last periods of a cluster as a sparkline: limits and centre of the old level, the new level or slope from the onset.
 * @param cluster  one cluster of an analysis
 * @param periods  how many of the last periods to show, at least 1
 */
export function clusterSparkline(cluster: ClusterResult, periods: number): SparklineData {
  const { chart, judgement } = cluster;
  const n = chart.values.length;
  const from = Math.max(0, n - periods);
  const cut = <T>(values: readonly T[]): readonly T[] => values.slice(from);
  const onset = isLasting(cluster.verdict) ? Math.max(0, (judgement.onset ?? 0) - from) : null;
  const oldAt = onset === null ? n - 1 : Math.max(0, (judgement.onset ?? 0) - 1);
  const fitted = fittedRates(chart, judgement);
  const known = fitted.map((value, i) => ({ value, i })).filter(({ value, i }) => value !== null && i >= from);
  const first = known.find(({ i }) => i - from >= (onset ?? 0))?.value ?? null;
  const last = known.at(-1)?.value ?? null;
  return {
    values: cut(chart.values),
    lower: cut(chart.lower).map((value, i) => (onset === null || i < onset ? value : (chart.lower[oldAt] ?? null))),
    upper: cut(chart.upper).map((value, i) => (onset === null || i < onset ? value : (chart.upper[oldAt] ?? null))),
    centre: chart.centre[oldAt] ?? null,
    target: null,
    change: onset === null || first === null || last === null ? null : { onset, from: first, to: last },
    oneOffs: judgement.oneOffs.map((i) => i - from).filter((i) => i >= 0),
    isLastComplete: chart.isLastComplete,
    tone: toneOf(cluster.mark),
  };
}
