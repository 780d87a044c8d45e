import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { ControlChart } from '../../shared/model/chart.ts';
import { buildControlChart } from '../../shared/verdict/build-control-chart.ts';
import { periodAt } from '../../shared/words/period-names.ts';

/** Fewest periods that make limits. */
export const LEAST_LIMITS = 6;
/** Fewest periods whose centre is frozen for good; with fewer, a phase learns from its first twelve. */
export const LEAST_FROZEN = 12;

/** The centre that the periods `from` to `to` give, in the chart's unit; null where nothing in them is tested. */
export function freezePeriods({ chart, judgement }: ClusterResult, from: number, to: number): number | null {
  const span = { from, to, centre: Number.NaN, isProposed: false, reason: null, isBaseline: true as const };
  const made = buildControlChart(chart.series, { ...judgement, onset: null }, [span]);
  return made.phases.find((phase) => phase.from === from)?.centre ?? null;
}

/** Tested periods from `from` to `to`, both included. */
export function testedBetween(chart: ControlChart, from: number, to: number): number {
  return tested(chart).filter((index) => index >= from && index <= to).length;
}

/** The newest tested period and its name, or null. */
export function lastTestedName(chart: ControlChart): { index: number; name: string } | null {
  const index = tested(chart).at(-1);
  return index === undefined ? null : { index, name: periodAt(chart.series.start, index, chart.series.grain) };
}

function tested({ values, isLastComplete }: ControlChart): number[] {
  return values.flatMap((value, index) =>
    value === null || (index === values.length - 1 && !isLastComplete) ? [] : [index],
  );
}
