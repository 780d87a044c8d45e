import type { StoreColumns } from '../model/columns.ts';
import type { MetricSettings } from '../model/metric.ts';
import { quickMedian } from '../stats/quick-median.ts';
import { elapsedBy } from './elapsed-by.ts';
import { resolutionInstant } from './resolution-instant.ts';

/**
 * How long the resolution of each of the rows took by the clock in force, in ms: the times of `timeToResolution`, without putting
 * all cases in order. NaN where it is not resolved, or before its receipt.
 */
export function doneTimes(columns: StoreColumns, settings: MetricSettings, rows: Uint32Array): Float64Array {
  const received = columns.cases.instants.receivedAt;
  const resolved = resolutionInstant(columns);
  const elapsed = elapsedBy(settings);
  const times = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const from = received[rows[k]!]!;
    const to = resolved[rows[k]!]!;
    times[k] = to >= from ? Math.round(elapsed(from, to)) : Number.NaN;
  }
  return times;
}

/** Median (type 7) of the times that are there; null without any. */
export function medianTime(times: Float64Array): number | null {
  return quickMedian(timesThere(times));
}

function timesThere(times: Float64Array): Float64Array {
  const done = new Float64Array(times.length);
  let n = 0;
  for (let k = 0; k < times.length; k++) {
    const time = times[k]!;
    done[n] = time;
    // No branch: those that are not there are overwritten.
    n += time >= 0 ? 1 : 0;
  }
  return done.subarray(0, n);
}
