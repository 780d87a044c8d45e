import type { MetricSettings } from '../model/metric.ts';
import { businessClock } from './business-clock.ts';

/**
 * How milliseconds between two instants are counted: the calendar clock, or the business clock of the settings.
 * @returns a function (from, to) → milliseconds that count
 */
export function elapsedBy(settings: MetricSettings): (from: number, to: number) => number {
  if (settings.clock === null) return (from, to) => to - from;
  const clock = businessClock(settings.clock);
  return (from, to) => clock.elapsedMs(from, to);
}

/** Names the clock of the settings, to tell derived columns apart. */
export function clockKey(settings: MetricSettings): string {
  return settings.clock === null ? 'calendar' : JSON.stringify(settings.clock);
}
