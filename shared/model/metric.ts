import type { StoreColumns } from './columns.ts';

/** Which part of METRICS.md a metric belongs to. */
export type MetricSection = 'recurrence' | 'recovery' | 'loyalty';

/**
 * A column that a metric cannot do without: `cases.FIELD`, `orders` (any purchases at all) or `orders.FIELD`.
 * A column counts as there when at least one row has a value; `cases.A|B` asks for one of the two.
 */
export type MetricNeed = `cases.${string}` | 'orders' | `orders.${string}`;

/** Opening hours of one weekday as minutes after local midnight, `[from, to)`; 1440 is the end of the day. */
export type OpeningSpan = { from: number; to: number };

/** The business clock: when time counts. */
export type BusinessCalendar = {
  zone: string;
  /** Seven lists, Monday first; an empty list is a closed day. Spans ascend and do not overlap. */
  week: readonly (readonly OpeningSpan[])[];
  /** Local dates `YYYY-MM-DD` on which nothing is open. */
  holidays: readonly string[];
};

/** What people set: null is "not set", and the figures that need it are left out. */
export type MetricSettings = {
  targets: { firstResponseMs: number | null; resolutionMs: number | null };
  /** Null: the calendar clock. */
  clock: BusinessCalendar | null;
  /** Days after a resolution within which the same complaint counts as a repeat contact. */
  repeatDays: number;
};

export const DEFAULT_SETTINGS: MetricSettings = {
  targets: { firstResponseMs: null, resolutionMs: null },
  clock: null,
  repeatDays: 7,
};

/**
 * One answer per case of a yes/no metric. `unknown` leaves the case out and is printed; `pending` is a window that is
 * still open at the as-of time; `outside` is not in the population asked about.
 */
export const OUTCOME = { no: 0, yes: 1, unknown: -1, pending: -2, outside: -3 } as const;

/** State of a case in a duration metric. */
export const DURATION_STATE = { open: 0, done: 1, unknown: -1, invalid: -2, outside: -3 } as const;

/** A duration per case with open cases censored. */
export type DurationColumn = {
  /** Milliseconds until it happened, or until observation ended; NaN where the state is negative. */
  timeMs: Float64Array;
  /** Values of DURATION_STATE. */
  state: Int8Array;
  /** Rows with a usable time, shortest first; at equal times those done come before those open. */
  order: Uint32Array;
  /** Time of the rows in that order, so that a pass over it reads memory in a row. */
  orderedTimeMs: Float64Array;
  /** Places in that order of the cases still open, as bits: place p is bit p & 31 of openPlaces[p >>> 5]. */
  openPlaces: Int32Array;
  /** Place of each row in that order · 2, + 1 when it is done; the state of a row without a usable time. */
  placed: Int32Array;
  /** Rows without a usable time, in no particular order. */
  unusable: Uint32Array;
};

type MetricBase = {
  /** Kebab-case; also the message key `metric.<id>`. */
  id: string;
  section: MetricSection;
  /** The definition as shown under "How is this computed?": numerator, denominator, what is left out. */
  definition: string;
  needs: readonly MetricNeed[];
  higherIs: 'worse' | 'better' | 'neutral';
  /** Why it cannot be told although its columns are there (no target is set, no seconds); null when it can. */
  whyNot?: (columns: StoreColumns, settings: MetricSettings) => string | null;
};

/** A share of cases, or of customers (each counted once in a group, yes if any of his cases is). */
export type ProportionMetric = MetricBase & {
  kind: 'proportion';
  countsBy: 'case' | 'customer';
  /** True: a period is final only when none of its cases is pending. */
  isFinalWhenClosed: boolean;
  outcomes: (columns: StoreColumns, settings: MetricSettings) => Int8Array;
};

/** A time with open cases counted (Kaplan–Meier). */
export type DurationMetric = MetricBase & {
  kind: 'duration';
  targetMs: (settings: MetricSettings) => number | null;
  durations: (columns: StoreColumns, settings: MetricSettings) => DurationColumn;
};

/** A number per case: mean, median and sum; NaN is unknown. */
export type QuantityMetric = MetricBase & {
  kind: 'quantity';
  unit: 'score' | 'count' | 'minor-units' | 'ms';
  values: (columns: StoreColumns, settings: MetricSettings) => Float64Array;
  /** The currency of a value as a code by row: values in two are never added. Absent for what is no money. */
  currency?: (columns: StoreColumns) => { codes: ArrayLike<number> | null; labels: readonly string[] };
};

export type Metric = ProportionMetric | DurationMetric | QuantityMetric;

/**
 * A group number per case row, -1 where the row is left out; numbers run from 0 to `count` - 1. `rows`, where given, holds
 * every row that is in a group (ascending, possibly more), so that a narrow selection costs what it holds.
 */
export type Groups = {
  readonly of: GroupNumbers;
  count: number;
  rows?: Uint32Array;
  /** Where given, the groups follow one another in the rows. */
  runs?: Runs;
  /** Where given, the cases are those of `all` without those of `out`, which are fewer: what adds up may be subtracted. */
  except?: { all: Groups; out: Groups };
};

/** Groups made of a column that ascends from row to row. */
export type Runs = {
  /** The column, and its value in group 0. */
  column: Int32Array;
  first: number;
  /** Group g is rows[start[g]] … rows[start[g + 1] - 1]; without `rows`, those row numbers themselves. */
  start: Uint32Array;
};

/** Bytes where they are wide enough: a quarter of the memory to fill and to look up. */
export type GroupNumbers = Int32Array | Int8Array;

/** How the cases of one group answered a yes/no metric. */
export type OutcomeCount = { yes: number; no: number; unknown: number; pending: number };

/** A quantity over one group: n known values, how many unknown. */
export type QuantitySummary = {
  n: number;
  unknown: number;
  mean: number | null;
  /** 95 % interval of the mean; null with fewer than two values. */
  low: number | null;
  high: number | null;
  median: number | null;
  sum: number;
};
