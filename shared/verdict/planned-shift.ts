import { quasiFit } from '../stats/quasi-fit.ts';

export type PlannedDesign = {
  family: 'poisson' | 'binomial';
  /** Columns of the rows before, their fitted means and their size. */
  before: readonly (readonly number[])[];
  fitted: readonly number[];
  size: readonly number[];
  /** The same columns for the rows to come. */
  after: readonly (readonly number[])[];
  /** Complaints to be expected in each of them without an effect, and their size: exposure, or complaints of the others. */
  expected: readonly number[];
  others: readonly number[];
  /** The effect: rate after over rate before. */
  ratio: number;
  /** Offsets of the rows before and to come, where the design has any. */
  offset?: { before: readonly number[]; after: readonly number[] };
};

/**
 * How far will the data stand from "no effect" if the effect is real? The square root of the deviance of the data to be
 * expected from the best fit without an effect: the shift of the test, for counts that vary by chance alone.
 * @returns  standard errors, >= 0; null when the design cannot tell the effect
 * Source: exemplary data, O’Brien & Muller 1993; Self, Mauritsen & Ohara 1992, doi:10.2307/2532736. One fit.
 * @example plannedShift({ family: 'poisson', before: [[1]], fitted: [100], size: [1], after: [[1]], expected: [100], others: [1], ratio: 0.5 }) // 4.12…
 */
export function plannedShift(design: PlannedDesign): number | null {
  const { family, before, fitted, size, after, expected, others, ratio, offset } = design;
  const made = expected.map((one) => one * ratio);
  const fit = quasiFit({
    family,
    y: [...fitted, ...made],
    size: [...size, ...made.map((one, k) => (others[k] ?? 1) + (family === 'binomial' ? one : 0))],
    columns: before.map((column, j) => [...column, ...(after[j] ?? [])]),
    ...(offset === undefined ? {} : { offset: [...offset.before, ...offset.after] }),
  });
  return fit === null ? null : Math.sqrt(Math.max(0, fit.deviance));
}
