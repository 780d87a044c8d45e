import { countByResolution } from '../../shared/metrics/count-by-resolution.ts';
import { customerKnown } from '../../shared/metrics/customer-known.ts';
import { sizesOf } from '../../shared/metrics/groups.ts';
import { groupsCache } from '../../shared/metrics/groups-cache.ts';
import { promiseKept } from '../../shared/metrics/promise-kept.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { reopenRate } from '../../shared/metrics/reopen-rate.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups, OutcomeCount, ProportionMetric } from '../../shared/model/metric.ts';
import type { ViewCounts } from '../../shared/model/view-counts.ts';
import { countCustomers } from './count-customers.ts';
import { readRecovery } from './read-recovery.ts';
import type { AnalysisView } from './select-view.ts';
import { inWindow } from './window-groups.ts';

/** Raised by one whenever something is counted otherwise: counts kept under another number are not read. */
const COUNTED_FORM = 1;

const remember = groupsCache<StoreColumns, Map<string, ViewCounts>>();

/**
 * Counts the cases of a view. Those of all cases in all months, what a store shows first, may come with the columns; where they do
 * not, they are given to `view.keep`.
 */
export function countView(view: AnalysisView): ViewCounts {
  const { columns, window, periods, settings, keep } = view;
  const isAll = periods.rows === undefined;
  const key = JSON.stringify([COUNTED_FORM, window.grain, window.first, window.last, settings]);
  if (isAll && columns.counted?.key === key) return columns.counted.counts;
  const kept = remember(periods, columns, () => new Map());
  let counts = kept.get(key);
  if (counts === undefined) {
    counts = count(view);
    kept.set(key, counts);
    const newest = window.periodOf[columns.cases.n - 1];
    if (isAll && window.grain === 'month' && window.last === newest) keep?.({ key, counts });
  }
  return counts;
}

function count({ columns, window, periods, settings }: AnalysisView): ViewCounts {
  const everything = inWindow(periods);
  const purchase = repeatPurchase(90);
  const answers = (metric: ProportionMetric, groups: Groups): readonly OutcomeCount[] =>
    whyAbsent(columns, metric) === null ? countProportion(columns, metric, groups, settings) : [];
  return {
    sizes: [...sizesOf(periods)],
    customers: countCustomers(columns, periods),
    recovery: readRecovery(columns, window, periods, settings),
    repeatComplaint: answers(repeatComplaint(90), everything),
    customerKnown: answers(customerKnown, everything),
    repeatComplaintBy: answers(repeatComplaint(90), periods),
    promiseKeptBy: answers(promiseKept, periods),
    reopenedBy: answers(reopenRate, periods),
    repeatPurchaseBy:
      whyAbsent(columns, purchase) === null
        ? countByResolution(columns, purchase.outcomes(columns, settings), purchase.id, periods, window.grain)
        : [],
  };
}
