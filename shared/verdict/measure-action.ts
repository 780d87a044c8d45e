import type { Interval } from '../model/series.ts';
import { profileEffect, type EffectInterval } from '../stats/profile-effect.ts';
import { quasiFit, type QuasiData } from '../stats/quasi-fit.ts';
import { studentQuantile } from '../stats/student-t.ts';
import type { ActionRows } from './action-rows.ts';

/** One reading of an action's effect. */
export type ActionReading = {
  /** Rate in the window against the rate before, like months compared; `high` null: not bounded. */
  ratio: Interval;
  /** Variance over that of chance alone, at least 1. */
  dispersion: number;
  /** Complaints expected in each row of the window without the action. */
  expected: number[];
  df: number;
};

/** Under this many degrees of freedom the spread cannot be told. */
const FEWEST_FREE = 3;

/** The rows as a regression of the cluster's own rate: before and after. */
export function beforeAfterData(rows: ActionRows): QuasiData {
  return { family: 'poisson', y: rows.counts, size: rows.exposure, columns: rows.columns };
}

/** The rows as a regression of the cluster's share of itself and the comparison clusters: what all share cancels out. */
export function differenceData(rows: ActionRows): QuasiData | null {
  const { comparison, counts } = rows;
  if (comparison === null) return null;
  const keep = counts.map((count, i) => count + (comparison[i] ?? 0) > 0);
  const only = (list: readonly number[]): number[] => list.filter((_, i) => keep[i] === true);
  return {
    family: 'binomial',
    y: only(counts),
    size: only(counts.map((count, i) => count + (comparison[i] ?? 0))),
    columns: rows.columns.map(only),
  };
}

/** The window's rows among those that a regression keeps. */
export function afterColumn(rows: ActionRows, data: QuasiData): number[] {
  if (data.family === 'poisson') return rows.after;
  return rows.after.filter((_, i) => (rows.counts[i] ?? 0) + (rows.comparison?.[i] ?? 0) > 0);
}

/**
 * The variance over that of chance alone that a reading counts with: never under 1, and a little more than estimated, because few
 * months of skewed counts show less spread than there is (simulated: the interval then holds what it says).
 */
export function honestDispersion(estimate: number, df: number): number {
  return Math.max(1, estimate) * (1 + 3 / df);
}

/**
 * How large is the change from before to the window, and how sure?
 * @param level  share of 1 that the interval leaves out on each side
 * @returns  the reading; null when there are too few months to tell the spread, or none before or after
 */
export function readEffect(data: QuasiData, after: readonly number[], level: number): ActionReading | null {
  if (!after.includes(1) || !after.includes(0)) return null;
  const fit = quasiFit({ ...data, columns: [...data.columns, [...after]] });
  if (fit === null || fit.df < FEWEST_FREE || fit.dispersion === null) return null;
  const dispersion = honestDispersion(fit.dispersion, fit.df);
  const effect = profileEffect(data, after, dispersion, studentQuantile(1 - level, fit.df));
  if (effect === null) return null;
  return { ratio: ratioOf(effect), dispersion, expected: withoutEffect(data, after, fit.coefficients), df: fit.df };
}

function ratioOf({ low, mid, high }: EffectInterval): Interval {
  // A shrunken mean of 0 has a ratio of 0; one without any case before has no upper end.
  return { low: Math.exp(low), mid: Math.exp(Math.min(mid, 20)), high: high === Infinity ? null : Math.exp(high) };
}

function withoutEffect(data: QuasiData, after: readonly number[], coefficients: readonly number[]): number[] {
  return data.y.flatMap((_, i) => {
    if (after[i] !== 1) return [];
    const eta = data.columns.reduce((sum, column, k) => sum + (coefficients[k] ?? 0) * (column[i] ?? 0), 0);
    if (data.family === 'poisson') return [(data.size[i] ?? 0) * Math.exp(eta)];
    // Odds of the cluster against the comparison clusters, times what came there.
    return [Math.exp(eta) * ((data.size[i] ?? 0) - (data.y[i] ?? 0))];
  });
}
