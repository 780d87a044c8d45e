import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';
import { DAY_MS } from './follow-up.ts';
import { zoneClock } from './zone-clock.ts';

/** How far back the usual rhythm of receipts is read. */
const RHYTHM_MS = 92 * DAY_MS;
/** No silence longer than a long weekend counts as usual. */
const LONGEST_SILENCE_MS = 3 * DAY_MS;

const remember = columnCache<number>();

/**
 * Until when the complaints are all there, judged by the data's own clock: the as-of time is the newest timestamp, and the
 * source would not have been expected to say anything more for the silence that is usual in it (a night, a weekend). So
 * October is complete with a newest complaint of 31 October, 23:58, and that of an office also with one of Friday the 30th.
 * Sources that know dates only cover their last day whole.
 * @returns milliseconds UTC; the as-of time when there are too few receipts to know a rhythm
 */
export function coveredUntil(columns: StoreColumns): number {
  return remember(columns, 'covered-until', () => {
    const received = columns.cases.instants.receivedAt;
    const from = columns.asOf - RHYTHM_MS;
    let first = received.length;
    while (first > 0 && received[first - 1]! >= from) first--;
    const recent = received.subarray(first);
    if (recent.length < 2) return columns.asOf;
    const dayOnly = isDayOnly(recent, columns.zone) ? DAY_MS : 0;
    let silence = 0;
    for (let i = 1; i < recent.length; i++) silence = Math.max(silence, recent[i]! - recent[i - 1]!);
    return columns.asOf + dayOnly + Math.max(0, Math.min(silence - dayOnly, LONGEST_SILENCE_MS));
  });
}

/** Every receipt at local midnight: the source knows days, not times. */
function isDayOnly(instants: Float64Array, zone: string): boolean {
  const clock = zoneClock(zone);
  for (const at of instants) if (clock.toLocal(at) % DAY_MS !== 0) return false;
  return true;
}
