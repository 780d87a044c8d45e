import { sizesOf } from '../../shared/metrics/groups.ts';
import { drawSurvival } from '../../shared/metrics/draw-survival.ts';
import { summariseDurations, type DurationSummaries } from '../../shared/metrics/summarise-durations.ts';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import { periodNameOf } from '../../shared/metrics/periods.ts';
import type { Absent, DurationSummary, Recovery, RecoveryMonth, SurvivalCurve } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { DurationMetric, Groups, MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

/** How fast complaints are answered and resolved, over the window and by period of receipt. */
export function readRecovery(
  columns: StoreColumns,
  window: AnalysisWindow,
  periods: Groups,
  settings: MetricSettings,
): Recovery {
  const responses = summaries(columns, timeToFirstResponse, periods, settings);
  const resolutions = summaries(columns, timeToResolution, periods, settings);
  return {
    firstResponse: together(responses),
    resolution: together(resolutions),
    curves: {
      firstResponse: curve(columns, timeToFirstResponse, periods, settings),
      resolution: curve(columns, timeToResolution, periods, settings),
    },
    byMonth: Array.from(sizesOf(periods), (n, k): RecoveryMonth => ({
      period: periodNameOf(window.first + k, window.grain),
      n,
      firstResponse: 'why' in responses ? null : (responses.groups[k] ?? null),
      resolution: 'why' in resolutions ? null : (resolutions.groups[k] ?? null),
    })),
  };
}

/** One duration metric over all groups together, or why it cannot be computed. */
export function readDuration(
  columns: StoreColumns,
  metric: DurationMetric,
  groups: Groups,
  settings: MetricSettings,
): DurationSummary | Absent {
  return together(summaries(columns, metric, groups, settings));
}

function together(read: DurationSummaries | Absent): DurationSummary | Absent {
  if ('why' in read) return read;
  return read.together.n === 0 ? { why: 'no case here with a usable time' } : read.together;
}

function curve(
  columns: StoreColumns,
  metric: DurationMetric,
  groups: Groups,
  settings: MetricSettings,
): SurvivalCurve | null {
  return whyAbsent(columns, metric) === null ? drawSurvival(metric.durations(columns, settings), groups) : null;
}

function summaries(
  columns: StoreColumns,
  metric: DurationMetric,
  groups: Groups,
  settings: MetricSettings,
): DurationSummaries | Absent {
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  return summariseDurations(metric.durations(columns, settings), groups, metric.targetMs(settings));
}
