import type { ClusterResult } from '../model/analysis.ts';
import type { ControlChart } from '../model/chart.ts';
import { isLasting, type Judgement } from '../model/verdict.ts';

/** The judge's fitted counts in the unit of the chart; null where nothing was fitted or the units do not match. */
export function fittedRates(chart: ControlChart, fitted: Judgement['fitted']): (number | null)[] {
  return fitted.map((count, i) => {
    const scale = scaleAt(chart, i);
    return count === null || scale === null ? null : count * scale;
  });
}

/** True where the chart plots counts or rates, so that the judge's lines can be drawn over it (not days between). */
export function plotsCounts(chart: ControlChart): boolean {
  return chart.kind !== 'G' && chart.kind !== 'T' && chart.kind !== 'P′';
}

/**
 * The new level (a step) or slope (a drift) of a lasting change, as a straight line in the unit of the chart.
 * @returns  values at the onset and at the last period; null where nothing lasting happened
 */
export function changeLine(cluster: ClusterResult): { onset: number; from: number; to: number } | null {
  const { judgement, chart } = cluster;
  if (!isLasting(judgement.verdict) || !plotsCounts(chart)) return null;
  const onset = judgement.onset ?? 0;
  const rates = fittedRates(chart, judgement.fitted).slice(onset);
  const known = rates.filter((rate): rate is number => rate !== null && Number.isFinite(rate));
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  if (judgement.verdict === 'rising' || judgement.verdict === 'falling') return { onset, from: first, to: last };
  // A step is drawn at the level that the sentences name: a month out of line after the step is fitted, but is none of it.
  const mean = cluster.rateUnit === chart.unit && cluster.rateNow !== null ? cluster.rateNow : meanOf(known);
  return { onset, from: mean, to: mean };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What one complaint of a period is worth in the unit of the chart. */
function scaleAt(chart: ControlChart, index: number): number | null {
  const { exposure, counts } = chart.series;
  if (!plotsCounts(chart)) return null;
  const reference = counts.findIndex((count, i) => count !== null && count > 0 && (chart.values[i] ?? null) !== null);
  if (reference === -1) return null;
  const perCount = (chart.values[reference] ?? 0) / (counts[reference] ?? 1);
  if (exposure === null || isUnscaled(chart, reference)) return perCount;
  const here = exposure[index] ?? 0;
  return here > 0 ? (perCount * (exposure[reference] ?? 0)) / here : null;
}

/** Plain counts are plotted although exposure is known (C and I charts). */
function isUnscaled(chart: ControlChart, reference: number): boolean {
  return chart.values[reference] === chart.series.counts[reference];
}
