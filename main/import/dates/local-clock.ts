const DAY = 86_400_000;
const HALF_DAY = DAY / 2;

/** Turns wall-clock milliseconds (as if they were UTC) of one zone into instants. */
export type LocalClock = (wallMs: number) => number;

const clocks = new Map<string, LocalClock>();

/** True when the runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

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
  const offsetAt = offsetReader(zone);
  const byDay = new Map<number, number>();
  return (wallMs) => {
    const day = Math.floor(wallMs / DAY);
    let offset = byDay.get(day);
    if (offset === undefined) {
      const before = offsetAt(day * DAY - HALF_DAY);
      const after = offsetAt(day * DAY + DAY + HALF_DAY);
      offset = before === after ? before : Number.NaN;
      byDay.set(day, offset);
    }
    return Number.isNaN(offset) ? exactInstant(wallMs, offsetAt) : wallMs - offset;
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

/** Milliseconds east of UTC at an instant, read from the runtime's zone data. */
function offsetReader(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const wall = Date.UTC(
      part['year'] ?? 0,
      (part['month'] ?? 1) - 1,
      part['day'] ?? 1,
      part['hour'] ?? 0,
      part['minute'] ?? 0,
      part['second'] ?? 0,
    );
    return wall - Math.floor(instant / 1000) * 1000;
  };
}
