import type { Assumption, Iceberg } from '../model/follow-up.ts';
import type { Interval } from '../model/series.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** An own estimate replaces the stated share when its interval is at most this wide, in shares of 1. */
const PRECISE = 0.1;

/**
 * How many are unhappy for every one who says so (METRICS.md 8)? unhappy = voiced / (1 − silent share), per distinct customer.
 * @param voiced  distinct customers heard
 * @param silent  the silent share; a share of 1 would make the number endless and is a RangeError
 * @param told    people told per unhappy customer
 * @example iceberg(100, { low: 0.31, mid: 0.96, high: 0.97 … }, …).unhappy // { low: 145, mid: 2500, high: 3333 }
 */
export function iceberg(voiced: number, silent: Assumption, told: Assumption): Iceberg {
  if (!(silent.high < 1)) throw new RangeError(`a silent share of ${silent.high} leaves nobody to hear`);
  const unhappy = map(silent, (share) => voiced / (1 - share));
  return {
    voiced,
    unhappy,
    silent: map(unhappy, (people) => people - voiced),
    told: { low: unhappy.low * told.low, mid: unhappy.mid * told.mid, high: (unhappy.high ?? 0) * told.high },
    assumption: silent,
  };
}

/**
 * The own estimate of the silent share from a file of known failures (late deliveries): 1 − complained / failed, with its Wilson
 * 95 % interval.
 * @returns the assumption with the own numbers, switched on, or as it was where the estimate is too wide (over 10 points)
 */
export function withOwnSilentShare(stated: Assumption, complained: number, failed: number): Assumption {
  const { share, low, high } = wilsonInterval(complained, failed);
  if (share === null || low === null || high === null || high - low > PRECISE || share === 0) return stated;
  const source = `own estimate: ${complained} of ${failed} known failures led to a complaint`;
  return { ...stated, low: 1 - high, mid: 1 - share, high: Math.min(1 - low, 1 - 1e-9), source, isOn: true };
}

function map({ low, mid, high }: Interval, of: (value: number) => number): Interval {
  return { low: of(low), mid: of(mid), high: high === null ? null : of(high) };
}
