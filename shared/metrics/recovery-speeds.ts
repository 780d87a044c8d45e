import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';
import { DAY_MS } from './follow-up.ts';
import { resolutionInstant } from './resolution-instant.ts';

/** Bands of recovery speed: days from receipt to resolution, each up to and with its end; the last is open (METRICS.md 6). */
export const RECOVERY_SPEEDS = [
  { id: '1', upToDays: 1 },
  { id: '3', upToDays: 3 },
  { id: '7', upToDays: 7 },
  { id: '30', upToDays: 30 },
  { id: 'more', upToDays: null },
] as const;

const LIMITS = RECOVERY_SPEEDS.map(({ upToDays }) => upToDays ?? Infinity);

/**
 * The band of a recovery that took so many days; -1 for a negative or unknown time.
 * @example bandOfDays(2.5) // 1
 */
export function bandOfDays(days: number): number {
  if (!(days >= 0)) return -1;
  let band = 0;
  while (days > LIMITS[band]!) band++;
  return band;
}

const remember = columnCache<Int8Array>();

/** The band of each case; -1 where it is not resolved, or before its receipt. */
export function recoverySpeed(columns: StoreColumns): Int8Array {
  return remember(columns, '', () => {
    const received = columns.cases.instants.receivedAt;
    const resolved = resolutionInstant(columns);
    const speed = new Int8Array(resolved.length);
    for (let row = 0; row < speed.length; row++) speed[row] = bandOfDays((resolved[row]! - received[row]!) / DAY_MS);
    return speed;
  });
}
