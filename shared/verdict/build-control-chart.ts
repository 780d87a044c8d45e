import type { ChartBasis, ControlChart, Phase } from '../model/chart.ts';
import type { CountSeries } from '../model/series.ts';
import type { Judgement } from '../model/verdict.ts';
import { chartLevels } from './chart-levels.ts';
import type { ChartLevels } from './chart-levels.ts';
import { chartPoints } from './chart-points.ts';
import type { ChartPoints } from './chart-points.ts';
import { chartReason } from './chart-reason.ts';
import { chartSignals } from './chart-signals.ts';
import { chooseChart } from './choose-chart.ts';
import type { ChartChoice } from './choose-chart.ts';
import { gapChart } from './gap-chart.ts';
import { gapPoints } from './gap-points.ts';
import type { PhaseSpan } from './propose-phases.ts';
import { proposePhases } from './propose-phases.ts';

/** A phase of fewer points shows its centre only. */
const LEAST_FOR_LIMITS = 6;

/**
 * The control chart that explains a cluster's verdict: chart by data, limits by phase, rules R4 (METRICS.md 3).
 * @param series     counts by period, oldest first
 * @param judgement  the judge's verdict on the same series, or null: without it no phase is proposed and no one-off left out
 * @param phases     phases a person confirmed, ascending, in the chart's unit (see `proposePhases` on frozen centres)
 * @param kept       periods from which on a person keeps the old limits over a change
 * @returns  arrays by period, null where missing; values per 1,000 orders where exposure is known, else counts
 * - Limits: centre ± 3 √(centre / exposure) × sigma-Z (1 for U and C), not below 0. Sigma-Z is pooled over the phases.
 * - A proposed phase has its own centre and limits, but its points are tested against the phase before it: until a person
 *   confirms it, they are what stands out.
 * - A drift: the old centre is continued, so that the points after the onset stand out.
 * - An unfinished last period is drawn, never tested, and in no limit.
 * Source: Montgomery 7; Laney 2002, doi:10.1081/QEN-120006555. O(n).
 */
export function buildControlChart(
  series: CountSeries,
  judgement: Judgement | null,
  phases: readonly Phase[] = [],
  kept: readonly number[] = [],
): ControlChart {
  const points = chartPoints(series);
  const scale = points.hasExposure ? 1000 : 1;
  const oneOffs = new Set(judgement?.oneOffs ?? []);
  const spans = proposePhases(series.counts.length, judgement, phases, kept);
  const levels = chartLevels(points, spans, oneOffs, scale);
  const gaps = gapPoints(points);
  const choice = chooseChart({
    tested: points.tested,
    hasExposure: points.hasExposure,
    meanCount: points.meanCount,
    zeroShare: points.zeroShare,
    sigmaZ: levels.sigmaZ,
    gaps: gaps.filter((gap) => gap !== null).length,
  });
  const basis: ChartBasis = {
    choice: choice.choice,
    points: points.tested,
    meanCount: points.meanCount,
    sigmaZ: levels.sigmaZ,
    oneOffsLeftOut: [...oneOffs].filter((t) => points.isTested[t] === true).length,
    hasSeason: judgement?.hasSeason ?? false,
    isFrozenBeforeOnset: spans.some((span) => span.isContinued),
    ...(spans.some((span) => span.isKept) ? { isKept: true as const } : {}),
  };
  const shared = {
    reason: chartReason(basis, choice.state, series.grain),
    basis,
    kind: choice.kind,
    state: choice.state,
    dispersion: levels.sigmaZ === null ? (judgement?.dispersion ?? 1) : levels.sigmaZ ** 2,
    isLastComplete: series.lastFraction === 1,
    series,
  };
  if (choice.kind === 'G') return { ...shared, ...gapChart(gaps, spans, choice.state, series.grain) };
  return { ...shared, ...rateChart(points, spans, levels, choice, scale, series) };
}

type Drawn = Pick<ControlChart, 'unit' | 'values' | 'centre' | 'lower' | 'upper' | 'phases' | 'signals'>;

function rateChart(
  points: ChartPoints,
  spans: readonly PhaseSpan[],
  levels: ChartLevels,
  { kind, state }: ChartChoice,
  scale: number,
  series: CountSeries,
): Drawn {
  const factor = kind === 'U′' || kind === 'I' ? (levels.sigmaZ ?? 1) : 1;
  const phaseOf = phaseIndexes(spans, points.values.length);
  const reference = spans.map((span, k) => (span.isProposed && k > 0 ? k - 1 : k));
  const sigmaAt = (t: number, k: number): number | null => {
    const centre = levels.centres[k]!;
    const e = points.exposure[t]!;
    return centre === null || e === null ? null : Math.sqrt(centre / e) * factor;
  };
  const hasLimits = state === 'trial' || state === 'full';
  const limit = (t: number, sign: number): number | null => {
    const k = phaseOf[t]!;
    const sigma = sigmaAt(t, k);
    if (!hasLimits || sigma === null || levels.points[k]! < LEAST_FOR_LIMITS) return null;
    return Math.max(0, levels.centres[k]! + sign * 3 * sigma) * scale;
  };
  const periods = [...points.values.keys()];
  return {
    unit: unitOf(points.hasExposure, series),
    values: points.values.map((value) => (value === null ? null : value * scale)),
    centre: periods.map((t) => scaled(levels.centres[phaseOf[t]!]!, scale)),
    lower: periods.map((t) => limit(t, -1)),
    upper: periods.map((t) => limit(t, 1)),
    phases: spans.flatMap(({ from, to, isProposed, reason, isBaseline }, k) => {
      const centre = scaled(levels.centres[k]!, scale);
      if (centre === null) return [];
      return [{ from, to, centre, isProposed, reason, ...(isBaseline ? { isBaseline: true as const } : {}) }];
    }),
    signals:
      state === 'none'
        ? []
        : chartSignals({
            values: points.values,
            isTested: points.isTested,
            centre: periods.map((t) => levels.centres[reference[phaseOf[t]!]!]!),
            sigma: periods.map((t) => sigmaAt(t, reference[phaseOf[t]!]!)),
            stretch: periods.map((t) => reference[phaseOf[t]!]!),
            hasLimits,
          }),
  };
}

function phaseIndexes(spans: readonly PhaseSpan[], length: number): number[] {
  return Array.from({ length }, (_, t) => spans.findIndex((span) => t >= span.from && t <= span.to));
}

function scaled(value: number | null, scale: number): number | null {
  return value === null ? null : value * scale;
}

function unitOf(hasExposure: boolean, series: CountSeries): string {
  if (hasExposure) return 'per 1,000 orders';
  return series.grain === 'month' ? 'complaints a month' : 'complaints a week';
}
