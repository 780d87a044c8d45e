import type { SurvivalCurve } from './kaplan-meier.ts';
import { normalHalfWidth } from './normal-quantile.ts';

export type BandKind = 'plain' | 'log' | 'log-log';

/** Limits at the curve's own times; NaN where the survival is 0 and no standard error exists. */
export type SurvivalBand = { lower: Float64Array; upper: Float64Array };

/**
 * How far a survival curve can be trusted, time by time (pointwise Greenwood limits).
 * @param curve  from `kaplanMeier`
 * @param kind   `log-log` (default; stays inside 0..1 and behaves at small n), `log` (default of R) or `plain`
 * @param level  confidence level, share of 1
 * @returns  lower and upper limits, shares of 1, clipped to 0..1 (`plain` below, `plain` and `log` above)
 * Source: Kalbfleisch & Prentice 2002, 1.4; R survfit(conf.type =). O(number of event times).
 * @example survivalBand(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1])).lower[0] // 0.12794…
 */
export function survivalBand(curve: SurvivalCurve, kind: BandKind = 'log-log', level = 0.95): SurvivalBand {
  const z = normalHalfWidth(level);
  const lower = new Float64Array(curve.time.length);
  const upper = new Float64Array(curve.time.length);
  for (let i = 0; i < lower.length; i++) {
    const survival = curve.survival[i]!;
    const [low, high] = limits(kind, survival, z * curve.standardError[i]!);
    lower[i] = low;
    upper[i] = high;
  }
  return { lower, upper };
}

/** The limits at one of the curve's times alone; null before the first (index -1). */
export function bandAt(
  curve: SurvivalCurve,
  index: number,
  kind: BandKind = 'log-log',
  level = 0.95,
): { lower: number; upper: number } | null {
  const survival = curve.survival[index];
  const error = curve.standardError[index];
  if (survival === undefined || error === undefined) return null;
  const [lower, upper] = limits(kind, survival, normalHalfWidth(level) * error);
  return { lower, upper };
}

function limits(kind: BandKind, survival: number, half: number): [number, number] {
  if (kind === 'plain') return [Math.max(0, survival - half), Math.min(1, survival + half)];
  if (kind === 'log') return [survival * Math.exp(-half / survival), Math.min(1, survival * Math.exp(half / survival))];
  const spread = half / (survival * Math.log(survival));
  return [survival ** Math.exp(-spread), survival ** Math.exp(spread)];
}
