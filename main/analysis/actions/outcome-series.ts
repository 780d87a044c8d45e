import { repeatComplaint } from '../../../shared/metrics/repeat-complaint.ts';
import { timeToFirstResponse } from '../../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../../shared/metrics/time-to-resolution.ts';
import { periodNumberOf } from '../../../shared/metrics/periods.ts';
import type { OutcomeMetric } from '../../../shared/model/action.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { DURATION_STATE, OUTCOME, type MetricSettings } from '../../../shared/model/metric.ts';
import type { CountSeries } from '../../../shared/model/series.ts';
import type { ActionSeries } from '../../../shared/verdict/action-rows.ts';
import type { ClusterSeries } from '../build-series.ts';
import { clusterNumber } from '../parts-in-view.ts';

const DAY_MS = 86_400_000;
/** The window of a repeat complaint. */
export const REPEAT_DAYS = 90;

/** What an outcome is read of: the store's columns, the settings in force, the metric and the limit frozen with the criterion. */
export type OutcomeAsked = {
  columns: StoreColumns;
  settings: MetricSettings;
  metric: OutcomeMetric;
  limitMs: number;
};

/** Cases with an outcome by month; null: not known yet. And all that can be told. */
export type OutcomeCounts = { counts: (number | null)[]; cases: number[] };

/**
 * Of the cases of some clusters by month of receipt, how many ended as they should not: complained about again, answered or resolved
 * later than a limit. A month with a case whose outcome is still open is not known yet (METRICS.md 0.5).
 * @param clusters  their numbers
 * @param own       a series of the store: its months, and which of them the data cover
 * O(rows), once an outcome and store for what is asked of each case.
 */
export function outcomeCounts(asked: OutcomeAsked, clusters: ReadonlySet<number>, own: CountSeries): OutcomeCounts {
  const outcomeAt = outcomeOf(asked);
  const first = periodNumberOf(own.start, 'month');
  const months = own.counts.length;
  const failed = new Float64Array(months);
  const told = new Float64Array(months);
  const isOpen = new Uint8Array(months);
  const { cluster, clusters: known, month, n } = asked.columns.cases;
  const isAsked = Uint8Array.from(known, (_, number) => Number(clusters.has(number)));
  for (let row = 0; row < n; row += 1) {
    const at = month[row]! - first;
    if (isAsked[cluster[row]!] !== 1 || at < 0 || at >= months) continue;
    const outcome = outcomeAt(row);
    if (outcome === OUTCOME.pending) isOpen[at] = 1;
    if (outcome !== OUTCOME.yes && outcome !== OUTCOME.no) continue;
    told[at]! += 1;
    failed[at]! += outcome;
  }
  return {
    counts: own.counts.map((count, t) => (count === null || isOpen[t] === 1 ? null : failed[t]!)),
    cases: [...told],
  };
}

/**
 * The outcome of one cluster, beside that of all clusters to compare with together: counts are cases that had it, exposure is all
 * that can be told. A month without a case that can be told has no exposure.
 */
export function outcomeSeries(
  asked: OutcomeAsked,
  own: Pick<ClusterSeries, 'cluster' | 'series'>,
  others: ReadonlySet<number>,
): ActionSeries {
  const { counts, cases } = outcomeCounts(asked, new Set([own.cluster]), own.series);
  const beside = others.size === 0 ? null : outcomeCounts(asked, others, own.series);
  return {
    series: { ...own.series, counts, exposure: cases },
    comparison: beside?.counts ?? null,
    comparedCases: beside?.cases ?? null,
  };
}

function outcomeOf({ columns, settings, metric, limitMs }: OutcomeAsked): (row: number) => number {
  if (metric === 'repeat') {
    const outcomes = repeatComplaint(Math.round(limitMs / DAY_MS)).outcomes(columns, settings);
    return (row) => outcomes[row]!;
  }
  const duration = metric === 'late-response' ? timeToFirstResponse : timeToResolution;
  const { timeMs, state } = duration.durations(columns, settings);
  return (row) => {
    if (state[row]! < 0) return OUTCOME.unknown;
    if (timeMs[row]! > limitMs) return OUTCOME.yes;
    return state[row] === DURATION_STATE.done ? OUTCOME.no : OUTCOME.pending;
  };
}

/**
 * The limit that a criterion freezes: the repeat window, the target in force, or the median of the months before.
 * @param months  first and last month of the level, as numbers
 * @returns  milliseconds; null where there is no target, or nothing to take a median of
 */
export function limitOf(
  columns: StoreColumns,
  settings: MetricSettings,
  subject: { category: string; touchpoint: string },
  metric: OutcomeMetric,
  months: { from: number; to: number },
): number | null {
  switch (metric) {
    case 'repeat':
      return REPEAT_DAYS * DAY_MS;
    case 'late-response':
      return settings.targets.firstResponseMs;
    case 'late-resolution':
      return settings.targets.resolutionMs;
    case 'slow-resolution':
      return medianBefore(columns, settings, subject, months);
    default:
      throw new RangeError(`no such outcome: ${String(metric)}`);
  }
}

/** The median over all cases of the months, open ones counted as longer than all that ended. */
function medianBefore(
  columns: StoreColumns,
  settings: MetricSettings,
  subject: { category: string; touchpoint: string },
  { from, to }: { from: number; to: number },
): number | null {
  const { timeMs, state } = timeToResolution.durations(columns, settings);
  const { cluster, month, n } = columns.cases;
  const number = clusterNumber(columns, subject);
  const times: number[] = [];
  for (let row = 0; row < n; row += 1) {
    if (cluster[row] !== number || month[row]! < from || month[row]! > to || state[row]! < 0) continue;
    times.push(state[row] === DURATION_STATE.done ? timeMs[row]! : Number.POSITIVE_INFINITY);
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)];
  return middle !== undefined && Number.isFinite(middle) && middle > 0 ? middle : null;
}
