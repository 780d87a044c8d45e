import { zoneOffset } from '../../../shared/metrics/zone-clock.ts';

const DAY = 86_400_000;
const HALF_DAY = DAY / 2;
/** Days since 1970 for which offsets are remembered: 1900 to 2100. */
const FIRST_DAY = -25_567;
const LAST_DAY = 47_847;
const UNKNOWN = Number.POSITIVE_INFINITY;
const CHANGES = Number.NEGATIVE_INFINITY;

/** Turns wall-clock milliseconds (as if they were UTC) of one zone into instants; NaN stays NaN. */
export type LocalClock = (wallMs: number) => number;

const clocks = new Map<string, LocalClock>();

/**
 * The clock of an IANA zone. The zone's rules are asked once per calendar day, not per row; only on days with a change of
 * the clock is every instant worked out. An hour that occurs twice is the earlier one; one that is skipped moves forward.
 */
export function localClock(zone: string): LocalClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = zone === 'UTC' ? (wallMs: number) => wallMs : buildClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function buildClock(zone: string): LocalClock {
  const offsetAt = zoneOffset(zone);
  const offsets = new Float64Array(LAST_DAY - FIRST_DAY + 1).fill(UNKNOWN);
  return (wallMs) => {
    const day = Math.floor(wallMs / DAY);
    if (!(day >= FIRST_DAY && day <= LAST_DAY))
      return Number.isFinite(wallMs) ? exactInstant(wallMs, offsetAt) : Number.NaN;
    let offset = offsets[day - FIRST_DAY] ?? UNKNOWN;
    if (offset === UNKNOWN) {
      const before = offsetAt(day * DAY - HALF_DAY);
      const after = offsetAt(day * DAY + DAY + HALF_DAY);
      offset = before === after ? before : CHANGES;
      offsets[day - FIRST_DAY] = offset;
    }
    return offset === CHANGES ? exactInstant(wallMs, offsetAt) : wallMs - offset;
  };
}

function exactInstant(wallMs: number, offsetAt: (instant: number) => number): number {
  const earlier = offsetAt(wallMs - DAY);
  const later = offsetAt(wallMs + DAY);
  const first = wallMs - earlier;
  if (offsetAt(first) === earlier) return first;
  const second = wallMs - later;
  return offsetAt(second) === later ? second : first;
}
