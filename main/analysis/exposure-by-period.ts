import { orderTimes } from '../../shared/metrics/follow-up.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';
import { ordersInView, wanted } from './orders-in-view.ts';
import type { CaseFilter } from './select-rows.ts';

const DAY_MS = 86_400_000;
/** Exposure is of use when at least this share of the covered periods have it. */
const NEEDED_SHARE_OF_1 = 0.75;
/** A period with less than this share of the usual exposure was only exported in part. */
const PARTIAL_SHARE_OF_1 = 0.05;

export type PeriodExposure = {
  /** Chances by period; 0 where not known. */
  chances: number[];
  /** False where a covered period has no exposure, or only a part of it. */
  isKnown: boolean[];
  /** Share of the last period that the exposure reaches. */
  lastFraction: number;
};

type Window = {
  grain: Grain;
  first: number;
  n: number;
  starts: Float64Array;
  isCovered: readonly boolean[];
  filter: CaseFilter;
};

/**
 * Chances to complain by period: those of exposure files (months only), else the purchases. Null when there are neither, or
 * when fewer than three quarters of the covered periods have them: a rate over some months only would mislead.
 * Filters by site or product select the exposure too, as far as it knows them.
 */
export function exposureByPeriod(columns: StoreColumns, window: Window): PeriodExposure | null {
  const given = window.grain === 'month' ? givenChances(columns, window) : null;
  if (given !== null) return judged(given, window, () => true, 1);
  const { orders } = columns;
  if (orders === null || orders.n === 0) return null;
  const { first: low, last: high } = orderTimes(columns).all;
  const slack = Math.max(DAY_MS, (5 * (high - low)) / orders.n);
  const { starts, n } = window;
  const begins = (at: number): boolean => (starts[at] ?? 0) + slack >= low;
  const ends = (at: number): boolean => Math.min(starts[at + 1] ?? 0, columns.asOf) - slack <= high;
  const isLast = (at: number): boolean => at === n - 1;
  const start = starts[n - 1] ?? 0;
  const reached = Math.min(1, (high - start) / ((starts[n] ?? 0) - start));
  const lastFraction = ends(n - 1) ? 1 : Math.max(0.01, reached);
  return judged(ordersInView(columns, window), window, (at) => begins(at) && (isLast(at) || ends(at)), lastFraction);
}

function judged(
  chances: Float64Array,
  { n, isCovered }: Window,
  isWhole: (at: number) => boolean,
  lastFraction: number,
): PeriodExposure | null {
  const usual = median(chances.filter((count, at) => count > 0 && isCovered[at] === true));
  const isKnown = Array.from({ length: n }, (_, at) => {
    if (isCovered[at] !== true) return true;
    const least = at === n - 1 ? 0 : usual * PARTIAL_SHARE_OF_1;
    return isWhole(at) && (chances[at] ?? 0) > least;
  });
  const covered = isCovered.filter(Boolean).length;
  const known = isKnown.filter((is, at) => is && isCovered[at] === true).length;
  if (known === 0 || known < covered * NEEDED_SHARE_OF_1) return null;
  return { chances: [...chances], isKnown: isKnown.map((is, at) => is && isCovered[at] === true), lastFraction };
}

function givenChances({ cases, exposure }: StoreColumns, { first, n, filter }: Window): Float64Array | null {
  if (exposure === null) return null;
  const isWanted = wanted(exposure, cases.labels, filter);
  const chances = new Float64Array(n);
  for (let row = 0; row < exposure.n; row += 1) {
    const at = (exposure.month[row] ?? 0) - first;
    if (at >= 0 && at < n && isWanted(row)) chances[at] = (chances[at] ?? 0) + (exposure.chances[row] ?? 0);
  }
  return chances;
}

function median(values: Float64Array): number {
  return values.toSorted()[Math.floor(values.length / 2)] ?? 0;
}
