import { formatNumber, THIN } from './format.ts';
import type { Lang } from './messages.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A duration in the one unit that fits it: seconds under two minutes, minutes under two hours, hours under two days,
 * then days. Two figures at least under 10.
 * @param ms  milliseconds, 0 or more
 * @example formatDuration(267_840_000, 'en') // '3.1 d'; formatDuration(5_400_000, 'en') // '90 min'
 */
export function formatDuration(ms: number, lang: Lang): string {
  if (!(ms >= 0) || !Number.isFinite(ms)) throw new RangeError(`not a duration: ${ms}`);
  const [size, unit] = unitFor(ms);
  const value = ms / size;
  const digits = value < 9.95 && size >= HOUR ? 1 : 0;
  return `${formatNumber(value, lang, digits)}${THIN}${unit}`;
}

function unitFor(ms: number): [number, string] {
  if (ms < 2 * MINUTE) return [SECOND, 's'];
  if (ms < 2 * HOUR) return [MINUTE, 'min'];
  if (ms < 2 * DAY) return [HOUR, 'h'];
  return [DAY, 'd'];
}
