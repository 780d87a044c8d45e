import type { PeriodComparison, PeriodSide } from '../model/follow-up.ts';
import type { DurationColumn, Groups } from '../model/metric.ts';
import { logRank } from '../stats/log-rank.ts';
import { drawSurvival } from './draw-survival.ts';
import { regroup } from './groups.ts';
import { orderedCases } from './ordered-cases.ts';
import { summariseDurations } from './summarise-durations.ts';

/** Periods compared, as group numbers of the groups given: the reported one, and the first and last of its baseline. */
export type ComparedPeriods = { now: number; from: number; to: number };

/**
 * Do people wait longer in the reported period than in the ones before it, open cases counted? Both curves with numbers at
 * risk, medians and 90th percentiles, and the log-rank test between them.
 * @param column   times and states by row
 * @param periods  cases by period
 * @param which    which groups are the reported period and its baseline
 * @returns        null where one side has no case with a usable time
 */
export function comparePeriods(
  column: DurationColumn,
  periods: Groups,
  { now, from, to }: ComparedPeriods,
): Pick<PeriodComparison, 'now' | 'before' | 'logRank'> | null {
  const sides = regroup(periods, 2, (_row, group) => (group === now ? 0 : group >= from && group <= to ? 1 : -1));
  const [left, right] = summariseDurations(column, sides, null).groups;
  if (left === undefined || right === undefined || left.n === 0 || right.n === 0) return null;
  const side = (summary: typeof left, group: number): PeriodSide => ({
    n: summary.n,
    open: summary.open,
    medianMs: summary.medianMs,
    p90Ms: summary.p90Ms,
    curve: drawSurvival(
      column,
      regroup(sides, 1, (_row, of) => (of === group ? 0 : -1)),
    ),
  });
  return { now: side(left, 0), before: side(right, 1), logRank: testSides(column, sides) };
}

function testSides(column: DurationColumn, sides: Groups): PeriodComparison['logRank'] {
  const { place, member } = orderedCases(column, sides);
  const times = new Float64Array(place.length);
  const isDone = new Uint8Array(place.length);
  const side = new Uint8Array(place.length);
  for (let k = 0; k < place.length; k++) {
    times[k] = column.orderedTimeMs[place[k]!]!;
    isDone[k] = member[k]! & 1;
    side[k] = member[k]! >> 1;
  }
  const { chiSquare, df, p } = logRank(times, isDone, side, 2);
  return p === null ? null : { chiSquare, df, p };
}
