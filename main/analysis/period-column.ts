import { periodStarts } from '../../shared/metrics/periods.ts';
import type { Grain } from '../../shared/model/series.ts';

const DAY_MS = 86_400_000;
const FIRST_MONDAY_MS = 4 * DAY_MS;
/** Width of a look-up bucket, about 70 minutes: at most one period starts within it. */
const BUCKET_BITS = 22;
const BUCKET_MS = 2 ** BUCKET_BITS;

/**
 * The calendar month or ISO week of each instant in a zone, numbered as in CaseColumns; linear, with the zone's rules asked
 * once per period and not per row.
 * @param instants  milliseconds UTC, in any order, none NaN
 */
export function periodColumn(instants: Float64Array, grain: Grain, zone: string): Int32Array {
  const periods = new Int32Array(instants.length);
  if (instants.length === 0) return periods;
  const [low, high] = range(instants);
  const first = utcPeriod(low - DAY_MS, grain);
  const starts = periodStarts(first, utcPeriod(high + DAY_MS, grain), grain, zone);
  const origin = starts[0] ?? 0;
  const table = bucketTable(starts, origin, high);
  for (let row = 0; row < instants.length; row += 1) {
    const at = instants[row] ?? 0;
    let index = table[Math.floor((at - origin) / BUCKET_MS)] ?? 0;
    if (at >= (starts[index + 1] ?? Number.POSITIVE_INFINITY)) index += 1;
    periods[row] = first + index;
  }
  return periods;
}

function range(values: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Index of the period in which each bucket begins. */
function bucketTable(starts: Float64Array, origin: number, high: number): Int32Array {
  const table = new Int32Array(Math.floor((high - origin) / BUCKET_MS) + 1);
  let index = 0;
  for (let bucket = 0; bucket < table.length; bucket += 1) {
    const at = origin + bucket * BUCKET_MS;
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    table[bucket] = index;
  }
  return table;
}

function utcPeriod(at: number, grain: Grain): number {
  if (grain === 'week') return Math.floor((at - FIRST_MONDAY_MS) / (7 * DAY_MS));
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
