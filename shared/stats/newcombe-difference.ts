import { wilsonInterval } from './wilson-interval.ts';

export type DifferenceInterval = { difference: number | null; low: number | null; high: number | null };

/**
 * How much larger one proportion is than another, with an interval that behaves at small n and at 0 % and 100 %
 * (Newcombe's hybrid score interval, his method 10, no continuity correction).
 * @param x1,n1  first proportion, counts
 * @param x2,n2  second proportion, counts
 * @param level  confidence level, share of 1
 * @returns  x1/n1 − x2/n2 and its limits, in −1..1; all null when n1 or n2 is 0
 * Source: Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I. O(1).
 * @example newcombeDifference(56, 70, 48, 80) // { difference: 0.2, low: 0.0524…, high: 0.3338… }
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number, level = 0.95): DifferenceInterval {
  const a = wilsonInterval(x1, n1, level);
  const b = wilsonInterval(x2, n2, level);
  if (a.share === null || b.share === null || a.low === null || b.low === null || a.high === null || b.high === null) {
    return { difference: null, low: null, high: null };
  }
  const difference = a.share - b.share;
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(a.share - a.low, b.high - b.share)),
    high: Math.min(1, difference + Math.hypot(a.high - a.share, b.share - b.low)),
  };
}
