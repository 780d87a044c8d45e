import type { ChartBasis, ChartKind, ControlChart, LimitState } from '../model/chart.ts';
import type { Grain } from '../model/series.ts';
import type { ControlLimits } from '../stats/control-limits.ts';
import { pPrimeLimits } from '../stats/p-limits.ts';
import { xmrLimits } from '../stats/xmr-limits.ts';
import { chartReason } from './chart-reason.ts';
import { chartSignals } from './chart-signals.ts';
import { limitState } from './choose-chart.ts';

/** A measure by period: a proportion as counts, or a value (a median duration, a mean). */
export type MeasureSeries = { grain: Grain; lastFraction: number } & (
  | { numerators: readonly (number | null)[]; denominators: readonly (number | null)[] }
  | { values: readonly (number | null)[] }
);

/** Arrays by period; null where missing. Proportions are shares of 1. */
export type MeasureChart = {
  kind: ChartKind;
  reason: string;
  basis: ChartBasis;
  state: LimitState;
  values: (number | null)[];
  /** One centre over all periods; null when nothing is tested. */
  centre: number | null;
  lower: (number | null)[];
  upper: (number | null)[];
  signals: ControlChart['signals'];
  isLastComplete: boolean;
};

/**
 * The control chart of a measure: P′ for proportions, individuals (I) for values, on the logarithm where all are positive
 * (durations are skewed).
 * @param series  by period, oldest first; an unfinished last period is drawn, never tested, and in no limit
 * @returns  run chart without limits under 10 periods; rules only at 10–11; trial limits from 12, full from 20
 * Limits of values are not below 0 where no value is. Source: METRICS.md 3; Laney 2002, doi:10.1081/QEN-120006555. O(n).
 */
export function buildMeasureChart(series: MeasureSeries): MeasureChart {
  const isProportion = 'numerators' in series;
  const length = isProportion ? series.numerators.length : series.values.length;
  if (!(series.lastFraction > 0 && series.lastFraction <= 1)) {
    throw new RangeError(`lastFraction ${series.lastFraction} is not in (0, 1]`);
  }
  const baseline = Array.from({ length }, (_, t) => t < length - 1 || series.lastFraction === 1);
  const drawn = isProportion
    ? proportionLimits(series.numerators, series.denominators, baseline)
    : valueLimits(series.values, baseline);
  const isTested = drawn.values.map((value, t) => value !== null && baseline[t] === true);
  const points = isTested.filter(Boolean).length;
  const state = limitState(points);
  const hasLimits = state === 'trial' || state === 'full';
  const basis: ChartBasis = {
    choice: state === 'none' ? 'short' : isProportion ? 'proportion' : drawn.isLog ? 'duration' : 'value',
    points,
    meanCount: null,
    sigmaZ: drawn.sigmaZ,
    oneOffsLeftOut: 0,
    hasSeason: false,
    isFrozenBeforeOnset: false,
  };
  return {
    kind: state === 'none' ? 'run' : isProportion ? 'P′' : 'I',
    reason: chartReason(basis, state, series.grain),
    basis,
    state,
    values: drawn.values,
    centre: drawn.centre,
    lower: hasLimits ? drawn.lower : drawn.values.map(() => null),
    upper: hasLimits ? drawn.upper : drawn.values.map(() => null),
    signals: state === 'none' ? [] : signalsOf(drawn, isTested, hasLimits),
    isLastComplete: series.lastFraction === 1,
  };
}

/** Limits as drawn, and the scale on which the rules look at them. */
type Drawn = Omit<ControlLimits, 'sigma'> & { sigmaZ: number | null; isLog: boolean; scale: ControlLimits };

function proportionLimits(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
  baseline: readonly boolean[],
): Drawn {
  const limits = pPrimeLimits(numerators, denominators, baseline);
  return { ...limits, isLog: false, scale: limits };
}

function valueLimits(values: readonly (number | null)[], baseline: readonly boolean[]): Drawn {
  const known = values.filter((value) => value !== null);
  const isLog = known.length > 0 && known.every((value) => value > 0);
  const scale = xmrLimits(isLog ? values.map((value) => (value === null ? null : Math.log(value))) : values, baseline);
  const back = (limit: number | null): number | null => (limit === null ? null : isLog ? Math.exp(limit) : limit);
  const isNeverNegative = known.every((value) => value >= 0);
  const lowest = (limit: number | null): number | null =>
    limit === null || !isNeverNegative ? limit : Math.max(0, limit);
  return {
    values: [...values],
    centre: back(scale.centre),
    lower: scale.lower.map((limit) => lowest(back(limit))),
    upper: scale.upper.map(back),
    sigmaZ: null,
    isLog,
    scale,
  };
}

function signalsOf({ scale }: Drawn, isTested: readonly boolean[], hasLimits: boolean): ControlChart['signals'] {
  return chartSignals({
    values: scale.values,
    isTested,
    centre: scale.values.map(() => scale.centre),
    sigma: hasLimits ? scale.sigma : scale.values.map(() => 0),
    stretch: scale.values.map(() => 0),
    hasLimits,
  });
}
