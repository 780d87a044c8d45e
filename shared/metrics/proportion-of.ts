import type { Proportion } from '../model/analysis.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/**
 * A count out of a count with its Wilson 95 % interval; shares are of 1 and null when nothing was counted.
 * @example proportionOf(31, 120) // { numerator: 31, denominator: 120, share: 0.258…, low: 0.188…, high: 0.343… }
 */
export function proportionOf(numerator: number, denominator: number): Proportion {
  return { numerator, denominator, ...wilsonInterval(numerator, denominator) };
}
