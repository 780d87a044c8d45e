import { cohortCurves } from '../../../shared/metrics/cohort-curves.ts';
import { whyNoCommonCustomers } from '../../../shared/metrics/common-customers.ts';
import { doseResponses } from '../../../shared/metrics/dose-response.ts';
import { driversOfEach } from '../../../shared/metrics/drivers.ts';
import { matchedBaselines } from '../../../shared/metrics/matched-baseline.ts';
import { nextEvent } from '../../../shared/metrics/next-event.ts';
import { promptEffective } from '../../../shared/metrics/prompt-effective.ts';
import { repeatPurchase } from '../../../shared/metrics/repeat-purchase.ts';
import { revenueAtRisk } from '../../../shared/metrics/revenue-at-risk.ts';
import { timeToNextPurchase, timeToNextPurchaseFromReceipt } from '../../../shared/metrics/time-to-next-purchase.ts';
import { whyAbsent } from '../../../shared/metrics/why-absent.ts';
import type { Absent } from '../../../shared/model/analysis.ts';
import type { MatchedBaseline } from '../../../shared/model/follow-up.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import type { Groups, MetricSettings } from '../../../shared/model/metric.ts';
import type { PartId, PartReading, PartValues } from '../../../shared/model/part-table.ts';
import { readEach, type PartReader } from './part-view.ts';

const TOO_FEW = { why: 'fewer than 10 complainants with a closed window found customers like them' };

/** From resolution where resolutions are known, else from receipt. */
export const nextPurchaseReader: PartReader<'next-purchase'> = readEach(({ columns, everything, settings }) => {
  const metric = whyAbsent(columns, timeToNextPurchase) === null ? timeToNextPurchase : timeToNextPurchaseFromReceipt;
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  return nextEvent(metric.durations(columns, settings), everything) ?? { why: 'no known customer here' };
});

export const cohortsReader: PartReader<'cohorts'> = readEach(({ columns, everything }) => {
  if (columns.orders === null) return { why: 'needs orders' };
  const apart = whyNoCommonCustomers(columns);
  if (apart !== null) return { why: apart };
  const curves = cohortCurves(columns, everything);
  if (curves === null) return { why: 'needs the column “Customer”' };
  return curves.length === 0 ? { why: 'no known customer here' } : curves;
});

export const baselineReader: PartReader<'baseline'> = ofReturns((columns, groups, settings) =>
  baselines(columns, groups, settings),
);

export const doseReader: PartReader<'dose-response'> = ofReturns((columns, groups) =>
  doseResponses(columns, groups).map((one) => one ?? TOO_FEW),
);

export const promptReader: PartReader<'prompt-effective'> = ofReturns((columns, groups, settings) =>
  groups.map((one) => promptEffective(columns, one, settings) ?? { why: 'nothing is resolved here' }),
);

export const revenueReader: PartReader<'revenue-at-risk'> = ofReturns((columns, groups, settings) =>
  baselines(columns, groups, settings).map((one) => ('why' in one ? one : revenueAtRisk(columns, one))),
);

export const driversReader: PartReader<'drivers'> = ofReturns((columns, groups, settings) =>
  driversOfEach(columns, groups, settings).map(
    (one) => one ?? { why: 'no attribute with 30 customers with it and 30 without' },
  ),
);

/** What needs orders after resolutions says so where there are none. */
function ofReturns<P extends PartId>(
  read: (
    columns: StoreColumns,
    groups: readonly Groups[],
    settings: MetricSettings,
  ) => (PartValues[P] | { why: string })[],
): PartReader<P> {
  return (views) => {
    const [first] = views;
    if (first === undefined) return [];
    const { columns, settings } = first;
    const why = whyAbsent(columns, repeatPurchase(90));
    if (why !== null) return views.map((): PartReading<P> => ({ why }));
    return read(
      columns,
      views.map(({ everything }) => everything),
      settings,
    );
  };
}

const compared = new WeakMap<Groups, { settings: MetricSettings; baseline: MatchedBaseline | Absent }>();

/** The comparisons of some views, made once for the parts that rest on them. */
function baselines(
  columns: StoreColumns,
  groups: readonly Groups[],
  settings: MetricSettings,
): (MatchedBaseline | Absent)[] {
  const missing = groups.filter((one) => compared.get(one)?.settings !== settings);
  const made = matchedBaselines(columns, missing, settings);
  for (const [k, one] of missing.entries()) compared.set(one, { settings, baseline: made[k] ?? TOO_FEW });
  return groups.map((one) => compared.get(one)?.baseline ?? TOO_FEW);
}
