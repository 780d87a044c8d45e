import type { Interval } from '../model/series.ts';

/**
 * The sum of independent estimates with its interval: half-widths of each side add up as squares.
 * @returns  null of none
 * Source: Zou & Donner 2008, doi:10.1002/sim.3095 (MOVER).
 * @example addIntervals([{ low: 6, mid: 10, high: 14 }, { low: 7, mid: 10, high: 13 }]) // { low: 15, mid: 20, high: 25 }
 */
export function addIntervals(parts: readonly Interval[]): Interval | null {
  if (parts.length === 0) return null;
  const mid = parts.reduce((sum, one) => sum + one.mid, 0);
  const below = Math.hypot(...parts.map((one) => one.mid - one.low));
  const isBounded = parts.every(({ high }) => high !== null);
  const above = Math.hypot(...parts.map((one) => (one.high ?? one.mid) - one.mid));
  return { low: mid - below, mid, high: isBounded ? mid + above : null };
}
