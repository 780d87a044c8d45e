import { cohortCurves } from '../../shared/metrics/cohort-curves.ts';
import { doseResponse } from '../../shared/metrics/dose-response.ts';
import { drivers } from '../../shared/metrics/drivers.ts';
import { matchedBaseline } from '../../shared/metrics/matched-baseline.ts';
import { nextEvent } from '../../shared/metrics/next-event.ts';
import { promptEffective } from '../../shared/metrics/prompt-effective.ts';
import { repeatBuyers } from '../../shared/metrics/repeat-buyers.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { revenueAtRisk } from '../../shared/metrics/revenue-at-risk.ts';
import { timeToNextPurchase, timeToNextPurchaseFromReceipt } from '../../shared/metrics/time-to-next-purchase.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { Absent } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { Groups, MetricSettings } from '../../shared/model/metric.ts';

const TOO_FEW = { why: 'fewer than 10 complainants with a closed window found customers like them' };

/** Do they come back? (METRICS.md 6) */
export function followLoyalty(columns: StoreColumns, cases: Groups, settings: MetricSettings): FollowUp['loyalty'] {
  const buyers = readBuyers(columns);
  const nextPurchase = readNextPurchase(columns, cases, settings);
  const cohorts = cohortCurves(columns, cases) ?? {
    why: columns.orders === null ? 'needs orders' : 'needs the column “Customer”',
  };
  const why = whyAbsent(columns, repeatPurchase(90));
  if (why !== null) {
    const absent: Absent = { why };
    return {
      buyers,
      nextPurchase,
      baseline: absent,
      doseResponse: absent,
      promptEffective: absent,
      cohorts,
      revenueAtRisk: absent,
      drivers: absent,
    };
  }
  const baseline = matchedBaseline(columns, cases, settings);
  return {
    buyers,
    nextPurchase,
    baseline: baseline ?? TOO_FEW,
    doseResponse: doseResponse(columns, cases) ?? TOO_FEW,
    promptEffective: promptEffective(columns, cases, settings) ?? { why: 'nothing is resolved here' },
    cohorts,
    revenueAtRisk: baseline === null ? TOO_FEW : revenueAtRisk(columns, baseline),
    drivers: drivers(columns, cases, settings) ?? { why: 'no attribute with 30 customers with it and 30 without' },
  };
}

/** Of all who ever bought, those who did more than once: what complainants' figures stand beside. */
export function readBuyers(columns: StoreColumns): FollowUp['loyalty']['buyers'] {
  if (columns.orders === null || columns.orders.n === 0) return { why: 'needs orders' };
  return repeatBuyers(columns) ?? { why: 'no known customer here' };
}

/** From resolution where resolutions are known, else from receipt. */
function readNextPurchase(
  columns: StoreColumns,
  cases: Groups,
  settings: MetricSettings,
): FollowUp['loyalty']['nextPurchase'] {
  const metric = whyAbsent(columns, timeToNextPurchase) === null ? timeToNextPurchase : timeToNextPurchaseFromReceipt;
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  return nextEvent(metric.durations(columns, settings), cases) ?? { why: 'no known customer here' };
}
