import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { PartId } from '../../../shared/model/part-table.ts';
import { isAbsent } from '../../ui/is-absent.ts';

/** Those of the parts that say something of the view: what is absent altogether says why above, and not once more by site. */
export function partsThere(parts: readonly PartId[], { recovery, recurrence, loyalty }: FollowUp): readonly PartId[] {
  const said: Readonly<Record<PartId, object>> = {
    ladder: recovery.ladder,
    backlog: recovery.backlog,
    compensation: recovery.compensation,
    'first-response-compared': recovery.comparison.firstResponse,
    'resolution-compared': recovery.comparison.resolution,
    'next-complaint': recurrence.nextComplaint,
    'mean-complaints': recurrence.meanComplaints,
    failures: recurrence.failures,
    'next-purchase': loyalty.nextPurchase,
    baseline: loyalty.baseline,
    'dose-response': loyalty.doseResponse,
    'prompt-effective': loyalty.promptEffective,
    cohorts: loyalty.cohorts,
    'revenue-at-risk': loyalty.revenueAtRisk,
    drivers: loyalty.drivers,
  };
  return parts.filter((part) => !isAbsent(said[part]));
}
