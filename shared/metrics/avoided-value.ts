import type { Absent } from '../model/analysis.ts';
import type { AvoidedValue } from '../model/board.ts';
import type { Assumption } from '../model/follow-up.ts';
import type { Interval } from '../model/series.ts';

/**
 * What avoided complaints are worth: their number × what one costs (METRICS.md 8, an assumption: off unless people set it).
 * @param avoided   complaints with a 95 % interval; null: none are proven
 * @param cost      the assumption, in whole units of the currency
 * @param minor     minor units in one of the currency
 * @param currency  that of the store's money; null where it has none or several
 * @returns  minor units with an interval, or why not. Relative half-widths of both factors add up as squares (the product's
 *           first-order form of MOVER, Zou & Donner 2008, doi:10.1002/sim.3095)
 * @example avoidedValue({ low: 80, mid: 100, high: 120 }, { low: 30, mid: 40, high: 50, … }, 100, 'EUR') // 4,000 € (2,719–5,281)
 */
export function avoidedValue(
  avoided: Interval | null,
  cost: Assumption | null,
  minor: number,
  currency: string | null,
): AvoidedValue | Absent {
  if (cost === null || !cost.isOn || !(cost.mid > 0))
    return { why: 'no cost of a complaint is set (assumption complaint-cost)' };
  if (avoided === null || !(avoided.mid > 0)) return { why: 'no complaint is proven to be avoided' };
  const { mid, low, high } = avoided;
  const value = mid * cost.mid * minor;
  const below = Math.hypot((mid - low) / mid, (cost.mid - cost.low) / cost.mid);
  const above = high === null ? null : Math.hypot((high - mid) / mid, (cost.high - cost.mid) / cost.mid);
  return {
    low: value * (1 - below),
    mid: value,
    high: above === null ? null : value * (1 + above),
    currency,
    perComplaint: cost.mid * minor,
    source: cost.source,
  };
}
