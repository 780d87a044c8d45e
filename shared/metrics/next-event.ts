import type { NextEvent } from '../model/follow-up.ts';
import type { DurationColumn, Groups } from '../model/metric.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { numberAtRisk, stepAt, survivalAt } from '../stats/survival-at.ts';
import { survivalBand } from '../stats/survival-band.ts';
import { survivalQuantile } from '../stats/survival-quantile.ts';
import { drawSurvival } from './draw-survival.ts';
import { DAY_MS } from './follow-up.ts';

/** Days after which the share is printed (METRICS.md 4). */
const PRINTED_DAYS = [30, 90, 180, 365];

/**
 * How long until the next event, and what share has had it by 30, 90, 180 and 365 days, those without it censored
 * (Kaplan–Meier, log-log limits, numbers at risk).
 * @param column  times by row
 * @param groups  the cases: rows in any group
 * @returns       null without cases
 */
export function nextEvent(column: DurationColumn, groups: Groups): NextEvent | null {
  const times = new Float64Array(column.order.length);
  const isDone = new Uint8Array(column.order.length);
  let n = 0;
  for (let k = 0; k < column.order.length; k++) {
    if (groups.of[column.order[k]!]! < 0) continue;
    times[n] = column.orderedTimeMs[k]!;
    isDone[n++] = column.orderedIsDone[k]!;
  }
  if (n === 0) return null;
  const curve = kaplanMeier(times.subarray(0, n), isDone.subarray(0, n));
  const band = survivalBand(curve);
  const median = survivalQuantile(curve, 0.5);
  return {
    n,
    events: curve.events,
    medianDays: median === null ? null : median / DAY_MS,
    byDays: PRINTED_DAYS.map((days) => {
      const survival = survivalAt(curve, days * DAY_MS);
      const step = stepAt(curve, days * DAY_MS);
      return {
        days,
        share: survival === null ? null : 1 - survival,
        low: survival === null ? null : complement(band.upper[step], survival),
        high: survival === null ? null : complement(band.lower[step], survival),
        atRisk: numberAtRisk(curve, days * DAY_MS),
      };
    }),
    curve: drawSurvival(column, groups),
  };
}

/** 1 − a limit; where the curve has none (before the first event, or at 0) the limit is the curve itself. */
function complement(limit: number | undefined, survival: number): number {
  return 1 - (limit === undefined || Number.isNaN(limit) ? survival : limit);
}
