import { D2, meanMovingRange } from '../stats/moving-range.ts';
import type { ChartPoints } from './chart-points.ts';
import type { PhaseSpan } from './propose-phases.ts';

/** Fewest points that may fix a centre once one-offs are left out. */
const LEAST_BASELINE = 6;

/** The centre of each phase and the spread they share. */
export type ChartLevels = {
  /** By phase: count per unit of exposure; null when nothing in the phase is tested. */
  centres: (number | null)[];
  /** Laney's sigma-Z over all phases, each around its own centre; null without two neighbouring points. */
  sigmaZ: number | null;
  /** Tested points by phase. */
  points: number[];
};

/**
 * Centre of each phase (counts over exposure, one-offs left out) and the sigma-Z pooled over the phases: moving ranges
 * never span a phase border, so a change of level does not widen the limits.
 * @param points   from `chartPoints`
 * @param spans    from `proposePhases`
 * @param oneOffs  periods out of line, left out unless fewer than 6 points would remain
 * @param unit     factor from counts per unit of exposure to the chart's unit (for centres frozen by a person)
 * O(n).
 */
export function chartLevels(
  points: ChartPoints,
  spans: readonly PhaseSpan[],
  oneOffs: ReadonlySet<number>,
  unit: number,
): ChartLevels {
  const baselines = spans.map((span) => baselineOf(points, span, oneOffs));
  const centres = spans.map((span, k) => {
    return span.frozenCentre === null ? pooledRate(points, baselines[k]!) : span.frozenCentre / unit;
  });
  const z = baselines.flatMap((baseline, k) => {
    const centre = centres[k]!;
    return [...(centre === null ? [] : baseline.map((t) => standardised(points, t, centre))), null];
  });
  const range = meanMovingRange(z);
  return {
    centres,
    sigmaZ: range === null ? null : range / D2,
    points: spans.map((span) => testedBetween(points, span.from, span.to).length),
  };
}

function baselineOf(points: ChartPoints, span: PhaseSpan, oneOffs: ReadonlySet<number>): number[] {
  const tested = testedBetween(points, span.from, span.baselineTo);
  const usual = tested.filter((t) => !oneOffs.has(t));
  return usual.length >= LEAST_BASELINE ? usual : tested;
}

function testedBetween(points: ChartPoints, from: number, to: number): number[] {
  const found: number[] = [];
  for (let t = from; t <= to; t++) if (points.isTested[t] === true) found.push(t);
  return found;
}

function pooledRate(points: ChartPoints, periods: readonly number[]): number | null {
  let count = 0;
  let exposure = 0;
  for (const t of periods) {
    const e = points.exposure[t]!;
    if (e === null) continue;
    exposure += e;
    count += points.values[t]! * e;
  }
  return exposure === 0 ? null : count / exposure;
}

function standardised(points: ChartPoints, t: number, centre: number): number | null {
  const value = points.values[t]!;
  const e = points.exposure[t]!;
  return value === null || e === null || centre === 0 ? null : (value - centre) / Math.sqrt(centre / e);
}
