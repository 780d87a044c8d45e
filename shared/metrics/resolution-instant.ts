import type { StoreColumns } from '../model/columns.ts';
import type { Grain } from '../model/series.ts';
import { columnCache } from './column-cache.ts';
import { periodIndexes, periodStarts } from './periods.ts';

const remember = columnCache<Float64Array>();

/**
 * When each case was resolved: its resolution, or where the source has none its closing. NaN while it is not, and where a
 * resolution lies after the as-of time. A case reopened after its resolution is not resolved.
 * @returns milliseconds UTC by row
 */
export function resolutionInstant(columns: StoreColumns): Float64Array {
  return remember(columns, 'resolution-instant', () => {
    const { n, instants, isOpen } = columns.cases;
    const { resolvedAt, closedAt, reopenedAt } = instants;
    const { asOf } = columns;
    const at = new Float64Array(n).fill(Number.NaN);
    for (let i = 0; i < n; i++) {
      const resolved = resolvedAt?.[i] ?? Number.NaN;
      const end = Number.isNaN(resolved) ? (closedAt?.[i] ?? Number.NaN) : resolved;
      const isReopened = isOpen[i] === 1 && (reopenedAt?.[i] ?? Number.NaN) > end;
      if (!isReopened && end <= asOf) at[i] = end;
    }
    return at;
  });
}

/**
 * Until when each case has been watched for its resolution: the as-of time, or NaN where the source says it is closed but
 * not when (nothing is guessed: such a case is left out).
 */
export function resolutionWatchedUntil(columns: StoreColumns): Float64Array {
  return remember(columns, 'resolution-watched-until', () => {
    const { isOpen } = columns.cases;
    const { asOf } = columns;
    const until = new Float64Array(columns.cases.n);
    for (let i = 0; i < until.length; i++) until[i] = isOpen[i] === 0 ? Number.NaN : asOf;
    return until;
  });
}

/**
 * Whether a case was resolved before it was received: a data error. It is listed, and nothing is said of such a case that rests on
 * its resolution.
 * @returns a function (row) → boolean
 */
export function isResolvedTooEarly(columns: StoreColumns): (row: number) => boolean {
  const resolved = resolutionInstant(columns);
  const { receivedAt } = columns.cases.instants;
  return (row) => resolved[row]! < receivedAt[row]!;
}

const rememberPeriod = columnCache<Int32Array>();

/**
 * The calendar month (or week) in which each case was resolved, numbered as in CaseColumns; -1 where it is not, or was before
 * the first or after the last receipt's period and the as-of time.
 */
export function resolutionPeriod(columns: StoreColumns, grain: Grain): Int32Array {
  return rememberPeriod(columns, grain, () => {
    const { cases, zone, asOf } = columns;
    const period = cases[grain];
    if (cases.n === 0) return new Int32Array(0);
    const first = period[0]!;
    const days = (asOf - cases.instants.receivedAt[0]!) / 86_400_000;
    const starts = periodStarts(first, first + Math.ceil(days / (grain === 'month' ? 28 : 7)), grain, zone);
    const periods = periodIndexes(resolutionInstant(columns), starts);
    for (let row = 0; row < periods.length; row++) if (periods[row]! >= 0) periods[row]! += first;
    return periods;
  });
}
