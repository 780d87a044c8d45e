import { assumptionsInForce } from '../../shared/metrics/assumptions-in-force.ts';
import { describeMetric } from '../../shared/metrics/describe-metric.ts';
import { knownFailures } from '../../shared/metrics/known-failures.ts';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import { settingsInForce } from '../../shared/metrics/settings-in-force.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { describeView } from './describe-view.ts';
import { readBuyers } from './follow-loyalty.ts';
import { absentReading } from './read-metric.ts';
import { viewSettings } from './view-settings.ts';

/** Recovery, recurrence and loyalty of a store without complaints: who buys again, everything else absent, and why. */
export function emptyFollowUp(input: AnalysisInput): FollowUp {
  const { columns, query, inForce = settingsInForce([]) } = input;
  const settings = viewSettings(input);
  const absent = { why: 'no complaints' };
  const { asOf } = describeView(input);
  return {
    month: query.month ?? asOf?.slice(0, 7) ?? '1970-01',
    asOf,
    cases: 0,
    recurrence: { nextComplaint: absent, meanComplaints: absent, failures: absent, repeatDays: settings.repeatDays },
    recovery: {
      ladder: absent,
      backlog: absent,
      compensation: absent,
      comparison: { firstResponse: absent, resolution: absent },
      clocks: {
        inForce: settings.clock === null ? 'calendar' : 'business',
        calendar: { firstResponse: absent, resolution: absent },
        business: absent,
      },
      openingHours: inForce.openingHours,
    },
    loyalty: {
      buyers: readBuyers(columns),
      nextPurchase: absent,
      baseline: absent,
      doseResponse: absent,
      promptEffective: absent,
      cohorts: absent,
      revenueAtRisk: absent,
      drivers: absent,
    },
    iceberg: absent,
    knownFailures: knownFailures(columns),
    assumptions: assumptionsInForce(inForce.assumptions, {}),
    metrics: metricsFor(settings).map((metric) => ({
      ...describeMetric(columns, metric),
      ...absentReading(absent.why),
    })),
  };
}
