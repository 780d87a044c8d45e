import { assumptionsInForce } from '../../shared/metrics/assumptions-in-force.ts';
import { describeMetric } from '../../shared/metrics/describe-metric.ts';
import { sizesOf } from '../../shared/metrics/groups.ts';
import { knownFailures } from '../../shared/metrics/known-failures.ts';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import { ownEstimates } from '../../shared/metrics/own-estimates.ts';
import { settingsInForce } from '../../shared/metrics/settings-in-force.ts';
import type { FollowUp, MetricReading } from '../../shared/model/follow-up.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { analysisWindow } from './analysis-window.ts';
import { countCustomers } from './count-customers.ts';
import { describeView } from './describe-view.ts';
import { followLoyalty } from './follow-loyalty.ts';
import { followRecovery } from './follow-recovery.ts';
import { followRecurrence } from './follow-recurrence.ts';
import { readIceberg } from './read-iceberg.ts';
import { absentReading, readMetric } from './read-metric.ts';
import { selectRows } from './select-rows.ts';
import { viewSettings } from './view-settings.ts';
import { byPeriod, inWindow } from './window-groups.ts';

/**
 * What the pages Recovery, Recurrence and Loyalty show beyond the analysis of the month: every metric of the registry, next
 * complaints and purchases, ladder, backlog, compensation, the matched baseline and what rests on it, the iceberg.
 * @returns null for a store without complaints
 */
export function runFollowUp(input: AnalysisInput): FollowUp | null {
  const { columns, query, inForce = settingsInForce([]) } = input;
  const window = analysisWindow(columns, query);
  if (window === null) return null;

  const settings = viewSettings(input);
  const periods = byPeriod(window, selectRows(columns.cases, query.filter ?? {}));
  const everything = inWindow(periods);
  const view = { columns, window, settings, periods, everything };
  const failures = knownFailures(columns);
  const own = ownEstimates(columns, everything, settings, inForce.knownFailures ?? failuresOf(failures));
  const assumptions = assumptionsInForce(inForce.assumptions, own);
  return {
    month: window.name,
    asOf: describeView(input).asOf,
    cases: sizesOf(everything)[0] ?? 0,
    recurrence: followRecurrence(view),
    recovery: followRecovery(view, inForce.openingHours),
    loyalty: followLoyalty(view),
    iceberg: readIceberg(countCustomers(columns, periods).customers, assumptions),
    knownFailures: failures,
    assumptions,
    metrics: metricsFor(settings).map((metric): MetricReading => {
      const readings = readMetric(columns, metric, everything, settings);
      const reading = 'why' in readings ? absentReading(readings.why) : readings[0]!;
      return { ...describeMetric(columns, metric), ...reading };
    }),
  };
}

/** The counts of an import of known failures, where there is one. */
function failuresOf(known: FollowUp['knownFailures']): { failed: number; complained: number } | null {
  if ('why' in known) return null;
  return { failed: known.complained.denominator, complained: known.complained.numerator };
}
