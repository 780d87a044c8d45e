import type { Assumption, AssumptionInForce, Iceberg, IcebergReading } from '../model/follow-up.ts';
import type { Interval } from '../model/series.ts';
import { ofOwn } from './assumptions-in-force.ts';

/** The assumptions an iceberg rests on besides the silent share. */
export type IcebergParts = { told: Assumption; silentLost: Assumption };

/**
 * How many are unhappy for every one who says so (METRICS.md 8)? unhappy = voiced / (1 − silent share), per distinct customer,
 * as it stands, by the literature and by the own estimate, side by side.
 * @param voiced  distinct customers heard
 * @param silent  the silent share; a share of 1 would make the number endless and is a RangeError
 * @param parts   people told per unhappy customer, and silent customers who never return
 * @example iceberg(100, { low: 0.31, mid: 0.96, high: 0.97 … }, …).unhappy // { low: 145, mid: 2500, high: 3333 }
 */
export function iceberg(voiced: number, silent: AssumptionInForce, parts: IcebergParts): Iceberg {
  return {
    ...read(voiced, silent, parts),
    voiced,
    assumption: silent,
    stated: read(voiced, { ...silent, ...silent.stated }, parts),
    own: silent.own === null ? null : read(voiced, ofOwn(silent, silent.own), parts),
  };
}

function read(voiced: number, silent: Assumption, { told, silentLost }: IcebergParts): IcebergReading {
  if (!(silent.high < 1)) throw new RangeError(`a silent share of ${silent.high} leaves nobody to hear`);
  const unhappy = map(silent, (share) => voiced / (1 - share));
  const unheard = map(unhappy, (people) => people - voiced);
  return { unhappy, silent: unheard, told: times(unhappy, told), lost: times(unheard, silentLost) };
}

function times(people: Interval, by: Assumption): Interval {
  return { low: people.low * by.low, mid: people.mid * by.mid, high: (people.high ?? 0) * by.high };
}

function map({ low, mid, high }: Interval | Assumption, of: (value: number) => number): Interval {
  return { low: of(low), mid: of(mid), high: of(high ?? mid) };
}
