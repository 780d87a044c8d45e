import { coveredUntil } from '../../shared/metrics/covered-until.ts';
import { periodNameOf, periodNumberOf, periodStarts } from '../../shared/metrics/periods.ts';
import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain, PeriodName } from '../../shared/model/series.ts';

/** Which periods an analysis is about. Period numbers are those of CaseColumns.month or .week. */
export type AnalysisWindow = {
  grain: Grain;
  /** Period reported, and its name. */
  period: number;
  name: PeriodName;
  /** False: the period is not finished; it is shown, never tested. */
  isComplete: boolean;
  /** First period with a complaint. */
  first: number;
  /**
   * Last period of receipt that follow-up figures take in: the reported one; or, when that is the newest complete one, the
   * unfinished one after it as well (open cases and open windows are handled there, and no case is dropped).
   */
  last: number;
  /** Instants at which the periods first … last + 1 start. */
  starts: Float64Array;
  /** Period of receipt by row. */
  periodOf: Int32Array;
};

/**
 * Chooses the period reported: the month asked for, else the newest complete one, else the newest. With weeks, a month asked
 * for means the last week that ends in it.
 * @returns the window, or null when there are no cases
 */
export function analysisWindow(columns: StoreColumns, query: AnalysisQuery): AnalysisWindow | null {
  const { cases, zone } = columns;
  if (cases.n === 0) return null;
  const grain = query.grain ?? 'month';
  const periodOf = cases[grain];
  const oldest = periodOf[0]!;
  const newest = periodOf[cases.n - 1]!;
  const until = coveredUntil(columns);
  const isComplete = (period: number): boolean => periodStarts(period, period, grain, zone)[1]! <= until;
  const newestComplete = newest > oldest && !isComplete(newest) ? newest - 1 : newest;
  const period = query.month === undefined ? newestComplete : askedPeriod(query.month, grain);
  const first = Math.min(oldest, period);
  const last = period === newestComplete ? newest : period;
  return {
    grain,
    period,
    name: periodNameOf(period, grain),
    isComplete: isComplete(period),
    first,
    last,
    starts: periodStarts(first, last, grain, zone),
    periodOf,
  };
}

function askedPeriod(month: PeriodName, grain: Grain): number {
  const asked = periodNumberOf(month, 'month');
  if (grain === 'month') return asked;
  // The week of the next month's first day ends after this month, or begins as it ends.
  return periodNumberOf(`${periodNameOf(asked + 1, 'month')}-01`, 'week') - 1;
}
