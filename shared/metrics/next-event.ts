import type { NextEvent } from '../model/follow-up.ts';
import type { DurationColumn, Groups } from '../model/metric.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { numberAtRisk, stepAt, survivalAt } from '../stats/survival-at.ts';
import { bandAt } from '../stats/survival-band.ts';
import { survivalQuantile } from '../stats/survival-quantile.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { drawSurvival } from './draw-survival.ts';
import { DAY_MS } from './follow-up.ts';
import { orderedCases } from './ordered-cases.ts';

/** Days after which the share is printed (METRICS.md 4). */
const PRINTED_DAYS = [30, 90, 180, 365];

/**
 * How long until the next event, and what share has had it by 30, 90, 180 and 365 days, those without it censored
 * (Kaplan–Meier, log-log limits, numbers at risk). Before the first event the limit is Wilson's of those still observed: 0 of 44 is
 * not surely 0.
 * @param column  times by row
 * @param groups  the cases: rows in any group
 * @returns       null without cases
 */
export function nextEvent(column: DurationColumn, groups: Groups): NextEvent | null {
  const { place, member } = orderedCases(column, groups);
  const n = place.length;
  if (n === 0) return null;
  const times = new Float64Array(n);
  const isDone = new Uint8Array(n);
  for (let k = 0; k < n; k++) {
    times[k] = column.orderedTimeMs[place[k]!]!;
    isDone[k] = member[k]! & 1;
  }
  const curve = kaplanMeier(times, isDone);
  const median = survivalQuantile(curve, 0.5);
  return {
    n,
    events: curve.events,
    medianDays: median === null ? null : median / DAY_MS,
    byDays: PRINTED_DAYS.map((days) => {
      const survival = survivalAt(curve, days * DAY_MS);
      const atRisk = numberAtRisk(curve, days * DAY_MS);
      // Nobody so far: no step of the curve says how sure that is, those still observed do.
      const band =
        survival === 1
          ? { lower: 1 - (wilsonInterval(0, atRisk).high ?? 1), upper: 1 }
          : bandAt(curve, stepAt(curve, days * DAY_MS));
      return {
        days,
        share: survival === null ? null : 1 - survival,
        low: survival === null ? null : complement(band?.upper, survival),
        high: survival === null ? null : complement(band?.lower, survival),
        atRisk,
      };
    }),
    curve: drawSurvival(column, groups),
  };
}

/** 1 − a limit; where the curve has none (at 0) the limit is the curve itself. */
function complement(limit: number | undefined, survival: number): number {
  return 1 - (limit === undefined || Number.isNaN(limit) ? survival : limit);
}
