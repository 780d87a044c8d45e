import type { CountSeries } from '../../shared/model/series.ts';
import { buildControlChart } from '../../shared/verdict/build-control-chart.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { verdictSentence } from '../../shared/words/verdict-sentence.ts';
import { generateLabelledSeries, LABELS } from './generate-labelled-series.ts';
import { GROUNDS } from './labelled-ranges.ts';

export type Speed = {
  /** CPU milliseconds to judge one series of 60 months: median of batches. */
  judgeMs: number;
  /** CPU seconds to judge, chart and word 1,000 series of 60 months. */
  thousandSeconds: number;
  /** CPU a series among 2,000 over CPU a series among 500: 1 is linear. */
  growth: number;
};

const BATCH = 20;

/** Costs of the judge alone, and with chart and words, in CPU time of this process. */
export function measureVerdictSpeed(seed: number): Speed {
  const ranges = { ...GROUNDS.usual, months: [60, 60], partial: 0 } as const;
  const series = generateLabelledSeries(seed, Math.ceil(2000 / LABELS.length), ranges).map((one) => one.series);
  const mixed = series.map((_, i) => series[(i * 797) % series.length]!).slice(0, 2000);
  mixed.slice(0, 200).forEach(judgeChartAndWord);
  const batches = Array.from({ length: 30 }, (_, k) =>
    cpuMs(() => mixed.slice(k * BATCH, (k + 1) * BATCH).forEach((one) => judgeSeries(one))),
  );
  const run = (size: number): number => cpuMs(() => mixed.slice(0, size).forEach(judgeChartAndWord));
  const small = run(500);
  const thousand = run(1000);
  const large = run(2000);
  return {
    judgeMs: batches.sort((a, b) => a - b)[batches.length >> 1]! / BATCH,
    thousandSeconds: thousand / 1000,
    growth: large / 2000 / (small / 500),
  };
}

function judgeChartAndWord(series: CountSeries): void {
  const judgement = judgeSeries(series);
  buildControlChart(series, judgement);
  const { rateBefore, rateNow } = judgement;
  verdictSentence({ name: 'Cluster', judgement, series, rateBefore, rateNow, rateUnit: 'a month' }, 'en');
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
