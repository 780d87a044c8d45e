import type { ControlChart } from '../model/chart.ts';
import type { CountSeries } from '../model/series.ts';
import { sampleNegativeBinomial } from '../stats/sample-counts.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { buildControlChart } from './build-control-chart.ts';

export type NoiseBudget = {
  /** Points that break a rule of R4 although nothing has changed: expected number on this chart. */
  expectedMarked: number;
  /** The same with neighbouring points counted as one signal: what a reader would take for one event. */
  expectedSignals: number;
  /** How often a chart like this shows at least one such point, share of 1. */
  chanceOfAny: number;
  /** How often the newest tested point is one, share of 1: the price of reading this month's mark. */
  chanceNewest: number;
  runs: number;
  seed: number;
};

/**
 * How many false marks must be expected on this chart? The whole procedure (choice of chart, limits, rules R4) is repeated on
 * simulated series in which nothing changes: same length, gaps and exposure, the newest phase's level, and the user's own
 * dispersion (negative binomial; Poisson when the dispersion is 1 or less).
 * @param chart    from `buildControlChart`
 * @param options  seed (same seed, same answer) and number of simulated charts
 * @returns  see `NoiseBudget`; standard error of the shares about 0.5 / √runs; all 0 when nothing is tested
 * O(runs × periods): 400 runs of 60 months take about 30 ms.
 */
export function noiseBudget(chart: ControlChart, options: { seed?: number; runs?: number } = {}): NoiseBudget {
  const { seed = 1, runs = 400 } = options;
  if (!(Number.isInteger(runs) && runs > 0)) throw new RangeError(`runs must be a positive integer, got ${runs}`);
  const means = expectedCounts(chart.series, chart.phases.at(-1)?.from ?? 0);
  const newest = newestTested(chart);
  const random = seededRandom(seed);
  let marked = 0;
  let separate = 0;
  let withAny = 0;
  let atNewest = 0;
  for (let run = 0; run < runs; run++) {
    const counts = means.map((mean) => (mean === null ? null : sampleNegativeBinomial(mean, chart.dispersion, random)));
    const { signals } = buildControlChart({ ...chart.series, counts }, null);
    marked += signals.length;
    separate += signals.filter(({ index }, i) => i === 0 || index - signals[i - 1]!.index > 1).length;
    withAny += signals.length > 0 ? 1 : 0;
    atNewest += signals.some(({ index }) => index === newest) ? 1 : 0;
  }
  return {
    expectedMarked: marked / runs,
    expectedSignals: separate / runs,
    chanceOfAny: withAny / runs,
    chanceNewest: atNewest / runs,
    runs,
    seed,
  };
}

/** Mean count of each period at the level of the newest phase; null where the period is missing. */
function expectedCounts(series: CountSeries, from: number): (number | null)[] {
  const { counts, exposure } = series;
  let total = 0;
  let base = 0;
  counts.forEach((count, t) => {
    const e = exposure === null ? 1 : (exposure[t] ?? 0);
    if (t < from || count === null || !isTested(series, t)) return;
    total += count;
    base += e;
  });
  return counts.map((count, t) => {
    const e = exposure === null ? 1 : (exposure[t] ?? 0);
    return count === null ? null : base === 0 ? 0 : (total / base) * e;
  });
}

function isTested({ counts, lastFraction }: CountSeries, t: number): boolean {
  return t < counts.length - 1 || lastFraction === 1;
}

function newestTested({ values, isLastComplete }: ControlChart): number {
  const tested = isLastComplete ? values : values.slice(0, -1);
  return tested.findLastIndex((value) => value !== null);
}
