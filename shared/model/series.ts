/** Counts per period: months are calendar months in the store's time zone, weeks start on Monday (ISO 8601). */
export type Grain = 'month' | 'week';

/** A period's name: `YYYY-MM` for a month, `YYYY-MM-DD` (its Monday) for a week. */
export type PeriodName = string;

/**
 * What the judge and the charts work on: one value per period, oldest first, without holes.
 * `counts[t]` is null when the period is missing (no export covered it), which is not zero.
 */
export type CountSeries = {
  grain: Grain;
  start: PeriodName;
  counts: readonly (number | null)[];
  /** Chances to complain in the same period (orders, visits), or null when unknown. */
  exposure: readonly number[] | null;
  /** Share of the last period that has elapsed, 0 < f <= 1; under 1 it is drawn hatched and never tested. */
  lastFraction: number;
};

/** A low, middle and high value: a 95 % interval around an estimate. `high` null means "not bounded". */
export type Interval = { low: number; mid: number; high: number | null };
