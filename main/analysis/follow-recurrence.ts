import { complaintsPerCustomer } from '../../shared/metrics/complaints-per-customer.ts';
import { failuresPerCustomer } from '../../shared/metrics/failures-per-customer.ts';
import { nextEvent } from '../../shared/metrics/next-event.ts';
import { timeToNextComplaint } from '../../shared/metrics/time-to-next-complaint.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { Groups, MetricSettings } from '../../shared/model/metric.ts';

/** Do the same things happen to the same people? (METRICS.md 4) */
export function followRecurrence(
  columns: StoreColumns,
  cases: Groups,
  settings: MetricSettings,
): FollowUp['recurrence'] {
  const { repeatDays } = settings;
  const why = whyAbsent(columns, timeToNextComplaint);
  if (why !== null) return { nextComplaint: { why }, meanComplaints: { why }, failures: { why }, repeatDays };
  const nobody = { why: 'no known customer here' };
  return {
    nextComplaint: nextEvent(timeToNextComplaint.durations(columns, settings), cases) ?? nobody,
    meanComplaints: complaintsPerCustomer(columns, cases) ?? nobody,
    failures: failuresPerCustomer(columns, cases) ?? { why: 'nobody has 12 months of history yet' },
    repeatDays,
  };
}
