import type { ClusterResult, Measure } from '../model/analysis.ts';
import { changeLine, countLine, plotsCounts } from './cluster-rates.ts';
import type { SparklineData } from './sparkline.ts';
import { toneOf } from './tone.ts';

/** Periods shown in a table row. */
export const SPARKLINE_PERIODS = 24;

/**
 * The sparkline of a cluster's row: its last 24 periods. Rare clusters, whose chart plots the time between cases, show
 * their counts without limits, and a lasting change in them.
 */
export function clusterSparkline(cluster: ClusterResult, periods = SPARKLINE_PERIODS): SparklineData {
  const { chart, judgement } = cluster;
  const isDrawn = plotsCounts(chart);
  const values = isDrawn ? chart.values : chart.series.counts;
  const start = Math.max(0, values.length - periods);
  const change = isDrawn ? changeLine(cluster) : countLine(cluster);
  const isInside = change !== null && change.onset >= start;
  return {
    values: values.slice(start),
    lower: isDrawn ? oldLimits(chart.lower, change?.onset ?? null, start) : [],
    upper: isDrawn ? oldLimits(chart.upper, change?.onset ?? null, start) : [],
    centre: isDrawn && (change === null || isInside) ? oldCentre(cluster, start) : null,
    target: null,
    change: change === null ? null : { ...change, onset: Math.max(0, change.onset - start) },
    oneOffs: judgement.oneOffs.filter((index) => index >= start).map((index) => index - start),
    isLastComplete: chart.isLastComplete,
    tone: toneOf(cluster.mark),
  };
}

/** The sparkline of a row of the measure table. */
export function measureSparkline(measure: Measure, isLastComplete = true): SparklineData {
  const start = Math.max(0, measure.series.length - SPARKLINE_PERIODS);
  const change = measure.change ?? null;
  return {
    values: measure.series.slice(start),
    lower: measure.lower.slice(start),
    upper: measure.upper.slice(start),
    centre: measure.centre,
    target: measure.target,
    change: change === null ? null : { ...change, onset: Math.max(0, change.onset - start) },
    oneOffs: [],
    isLastComplete,
    tone: toneOf(measure.variation),
  };
}

/** The limits of the old phase run on behind the change, so that the eye sees how far it left them. */
function oldLimits(limits: readonly (number | null)[], onset: number | null, start: number): (number | null)[] {
  if (onset === null) return limits.slice(start);
  const old = limits.slice(0, onset).findLast((limit) => limit !== null) ?? null;
  return limits.slice(start).map((limit, i) => (start + i >= onset ? old : limit));
}

function oldCentre(cluster: ClusterResult, start: number): number | null {
  const { centre, phases } = cluster.chart;
  return centre[start] ?? phases[0]?.centre ?? null;
}
