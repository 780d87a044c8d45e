import { comparePeriods } from '../../shared/metrics/compare-periods.ts';
import { periodNameOf } from '../../shared/metrics/periods.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { Absent } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { PeriodComparison } from '../../shared/model/follow-up.ts';
import type { DurationMetric, Groups, MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

/** Periods before the reported one that make its baseline: a year of months, half a year of weeks. */
const BASELINE = { month: 12, week: 26 } as const;

/** The reported period against the ones before it, for one waiting time. */
export function readComparison(
  columns: StoreColumns,
  metric: DurationMetric,
  window: AnalysisWindow,
  periods: Groups,
  settings: MetricSettings,
): PeriodComparison | Absent {
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  const now = window.period - window.first;
  const from = Math.max(0, now - BASELINE[window.grain]);
  if (now < 1) return { why: 'no earlier period to compare with' };
  const compared = comparePeriods(metric.durations(columns, settings), periods, { now, from, to: now - 1 });
  if (compared === null) return { why: 'no cases with a usable time in this period or before it' };
  return {
    period: window.name,
    from: periodNameOf(window.first + from, window.grain),
    to: periodNameOf(window.period - 1, window.grain),
    ...compared,
  };
}
