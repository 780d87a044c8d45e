import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { CountSeries, PeriodName } from '../../shared/model/series.ts';
import type { Judgement } from '../../shared/model/verdict.ts';
import { controlGrid } from '../../shared/verdict/control-grid.ts';
import { findReCodings } from '../../shared/verdict/find-re-codings.ts';
import { judgeOnce } from './judge-once.ts';
import { variationMark } from '../../shared/verdict/variation-mark.ts';
import type { Lang } from '../../shared/words/messages.ts';
import { periodAt } from '../../shared/words/period-names.ts';
import { verdictSentence } from '../../shared/words/verdict-sentence.ts';
import type { ClusterSeries } from './build-series.ts';
import { chartWithDecisions } from './chart-with-decisions.ts';
import type { ClusterDecisions } from './cluster-decisions.ts';

/** A cluster with its series up to the period reported, and its cases in the window. */
export type ClusterToJudge = ClusterSeries & { n: number; nMonth: number };

export type JudgedGrid = {
  clusters: ClusterResult[];
  reCoded: { from: string; to: string; period: PeriodName }[];
  expectedFalse: number;
};

/**
 * The verdict on every cluster, controlled over the whole grid: what looks re-coded is marked and never a headline.
 * @param decided  what people decided about a cluster: it changes the chart, never the verdict
 * @returns clusters in the order given
 */
export function judgeClusters(
  cells: readonly ClusterToJudge[],
  lang: Lang,
  decided: (cell: ClusterToJudge) => ClusterDecisions,
): JudgedGrid {
  const judgements = cells.map((cell) => judgeOnce(cell.series));
  const grid = controlGrid(judgements);
  const found = findReCodings(cells.map(({ name, series }, i) => ({ name, series, judgement: judgements[i]! })));
  const partner = new Map(found.flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]));
  const clusters = cells.map((cell, i) => {
    const reCodedWith = partner.get(cell.name) ?? null;
    return describeCluster(
      cell,
      judgements[i]!,
      { q: grid.q[i] ?? null, isHeadline: grid.isHeadline[i] === true && reCodedWith === null, reCodedWith },
      lang,
      decided(cell),
    );
  });
  return {
    clusters,
    reCoded: found.map(({ from, to, onset }) => ({ from, to, period: periodNameIn(cells[0]!.series, onset) })),
    expectedFalse: clusters.reduce((sum, { isHeadline, pLasting }) => sum + (isHeadline ? 1 - pLasting : 0), 0),
  };
}

function describeCluster(
  cell: ClusterToJudge,
  judgement: Judgement,
  control: Pick<ClusterResult, 'q' | 'isHeadline' | 'reCodedWith'>,
  lang: Lang,
  decisions: ClusterDecisions,
): ClusterResult {
  const { name, series } = cell;
  const { chart, assurance } = chartWithDecisions(series, judgement, decisions);
  const scale = series.exposure === null ? 1 : 1000;
  const rateBefore = judgement.rateBefore === null ? null : judgement.rateBefore * scale;
  const rateNow = judgement.rateNow === null ? null : judgement.rateNow * scale;
  const rateUnit = rateUnitOf(series);
  return {
    name,
    category: cell.category,
    touchpoint: cell.touchpoint,
    n: cell.n,
    nMonth: cell.nMonth,
    verdict: judgement.verdict,
    onset: judgement.onset === null ? null : periodNameIn(series, judgement.onset),
    rateRatio: judgement.rateRatio,
    excess: judgement.excess,
    pLasting: judgement.pLasting,
    ...control,
    judgement,
    chart,
    mark: variationMark(chart, judgement, 'worse'),
    ...(assurance === null ? {} : { assurance }),
    rateBefore,
    rateNow,
    rateUnit,
    words: verdictSentence({ name, judgement, series, rateBefore, rateNow, rateUnit }, lang),
  };
}

function periodNameIn(series: CountSeries, index: number): PeriodName {
  return periodAt(series.start, index, series.grain);
}

/** A rare cluster's chart plots gaps; its rates are still told per 1,000 orders or per period. */
function rateUnitOf(series: CountSeries): string {
  if (series.exposure !== null) return 'per 1,000 orders';
  return series.grain === 'month' ? 'complaints a month' : 'complaints a week';
}
