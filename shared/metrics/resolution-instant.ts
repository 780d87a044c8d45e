import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';

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
    const at = new Float64Array(n).fill(Number.NaN);
    for (let i = 0; i < n; i++) {
      const resolved = resolvedAt?.[i] ?? Number.NaN;
      const end = Number.isNaN(resolved) ? (closedAt?.[i] ?? Number.NaN) : resolved;
      const isReopened = isOpen[i] === 1 && (reopenedAt?.[i] ?? Number.NaN) > end;
      if (!isReopened && end <= columns.asOf) at[i] = end;
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
    const until = new Float64Array(columns.cases.n);
    for (let i = 0; i < until.length; i++) until[i] = columns.cases.isOpen[i] === 0 ? Number.NaN : columns.asOf;
    return until;
  });
}
