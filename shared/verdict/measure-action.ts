import type { Interval } from '../model/series.ts';
import { profileEffect, type EffectInterval } from '../stats/profile-effect.ts';
import { quasiFit, type QuasiData } from '../stats/quasi-fit.ts';
import { studentQuantile } from '../stats/student-t.ts';
import type { ActionRows } from './action-rows.ts';
import { shareWeights } from './share-weights.ts';

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

/** A regression whose rows were scaled, so that they vary as counts do; `weight` is what they were scaled by. */
export type EffectData = QuasiData & { weight: readonly number[] };

/** The rows as a regression of the cluster's own rate: before and after. */
export function beforeAfterData(rows: ActionRows): EffectData {
  const weight = shareWeights(rows).own;
  const scaled = (list: readonly number[]): number[] => list.map((one, i) => one * (weight[i] ?? 1));
  return { family: 'poisson', y: scaled(rows.counts), size: scaled(rows.exposure), columns: rows.columns, weight };
}

/**
 * The rows as a regression of the cluster's share of itself and the comparison clusters: what all share cancels out. Of an outcome,
 * how many cases each side has is known, and is taken out of it.
 */
export function differenceData(rows: ActionRows): EffectData | null {
  const { comparison, counts, comparedCases, exposure } = rows;
  if (comparison === null) return null;
  const keep = keptRows(rows);
  const only = (list: readonly number[]): number[] => list.filter((_, i) => keep[i] === true);
  const weights = shareWeights(rows).difference;
  const scaled = (list: readonly number[]): number[] => only(list.map((one, i) => one * (weights[i] ?? 1)));
  return {
    family: 'binomial',
    y: scaled(counts),
    size: scaled(counts.map((count, i) => count + (comparison[i] ?? 0))),
    columns: rows.columns.map(only),
    weight: only(weights),
    ...(comparedCases === null
      ? {}
      : { offset: only(exposure.map((own, i) => Math.log(own / (comparedCases[i] ?? 1)))) }),
  };
}

/** The window's rows among those that a regression keeps. */
export function afterColumn(rows: ActionRows, data: QuasiData): number[] {
  if (data.family === 'poisson') return rows.after;
  const keep = keptRows(rows);
  return rows.after.filter((_, i) => keep[i] === true);
}

/** Months in which something happened on either side. */
function keptRows({ counts, comparison }: ActionRows): boolean[] {
  return counts.map((count, i) => count + (comparison?.[i] ?? 0) > 0);
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
export function readEffect(data: EffectData, after: readonly number[], level: number): ActionReading | null {
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

function withoutEffect(data: EffectData, after: readonly number[], coefficients: readonly number[]): number[] {
  return data.y.flatMap((_, i) => {
    if (after[i] !== 1) return [];
    const linear = data.columns.reduce((sum, column, k) => sum + (coefficients[k] ?? 0) * (column[i] ?? 0), 0);
    const odds = Math.exp(linear + (data.offset?.[i] ?? 0)) / (data.weight[i] ?? 1);
    if (data.family === 'poisson') return [(data.size[i] ?? 0) * odds];
    // Odds of the cluster against the comparison clusters, times what came there.
    return [odds * ((data.size[i] ?? 0) - (data.y[i] ?? 0))];
  });
}
