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

/** The new level (a step) or slope (a drift) of a lasting change: values at the onset and at the last period. */
export type ChangeLine = { onset: number; from: number; to: number };

/**
 * The change as a straight line in the unit of the chart.
 * @returns  null where nothing lasting happened, or where the chart plots something else than counts
 */
export function changeLine(cluster: ClusterResult): ChangeLine | null {
  const { judgement, chart, rateUnit, rateNow } = cluster;
  if (!plotsCounts(chart)) return null;
  // A step is drawn at the level that the sentences name: a month out of line after the step is fitted, but is none of it.
  return lineOver(judgement, fittedRates(chart, judgement.fitted), rateUnit === chart.unit ? rateNow : null);
}

/** The same in counts, for the clusters whose chart plots something else. */
export function countLine({ judgement }: ClusterResult): ChangeLine | null {
  return lineOver(judgement, judgement.fitted, null);
}

function lineOver(judgement: Judgement, fitted: readonly (number | null)[], level: number | null): ChangeLine | null {
  if (!isLasting(judgement.verdict)) return null;
  const onset = judgement.onset ?? 0;
  const known = fitted.slice(onset).filter((value): value is number => value !== null && Number.isFinite(value));
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  if (judgement.verdict === 'rising' || judgement.verdict === 'falling') return { onset, from: first, to: last };
  const mean = level ?? meanOf(known);
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
