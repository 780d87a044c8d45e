import type { Absent } from '../model/analysis.ts';
import type { FailureColumns, StoreColumns } from '../model/columns.ts';
import type { KnownFailures } from '../model/follow-up.ts';
import { OUTCOME } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory, firstComplaintAfter } from './customer-history.ts';
import { DAY_MS } from './follow-up.ts';
import { proportionOf } from './proportion-of.ts';
import { receiptsWatchedUntil } from './receipts-watched-until.ts';

/** A complaint of the same customer later than this is about something else. */
export const FAILURE_WINDOW_DAYS = 90;

const remember = columnCache<Int8Array>();

/**
 * How many of the failures that are known from elsewhere led to a complaint (METRICS.md 8)? As the file says; else by a complaint
 * about the same order, or by one of the same customer, not about another order, within the window after the failure.
 * @returns counts over the whole store, or why there are none
 */
export function knownFailures(columns: StoreColumns): KnownFailures | Absent {
  if (columns.failures === undefined) return { why: 'needs an import of known failures' };
  const counts = { yes: 0, no: 0, pending: 0, unknown: 0 };
  for (const outcome of failureOutcomes(columns, columns.failures)) {
    if (outcome === OUTCOME.yes) counts.yes++;
    else if (outcome === OUTCOME.no) counts.no++;
    else if (outcome === OUTCOME.pending) counts.pending++;
    else counts.unknown++;
  }
  const { yes, no, pending, unknown } = counts;
  if (yes + no === 0) {
    return {
      why:
        pending > 0
          ? 'no window of follow-up has closed yet'
          : 'no known failure has a customer or order of the complaints',
    };
  }
  return { complained: proportionOf(yes, yes + no), windowDays: FAILURE_WINDOW_DAYS, pending, unknown };
}

/** Whether each failure led to a complaint: values of OUTCOME. */
export function failureOutcomes(columns: StoreColumns, failures: FailureColumns): Int8Array {
  return remember(columns, '', () => {
    const { order } = columns.cases.codes;
    const ordersHeard = order === undefined ? null : new Set(order);
    const history = customerHistory(columns);
    const received = columns.cases.instants.receivedAt;
    const windowMs = FAILURE_WINDOW_DAYS * DAY_MS;
    const watched = receiptsWatchedUntil(columns);

    /** By a complaint of the customer in the window; where the failure has an order, not by one about another order. */
    function byCustomer(customer: number, failedAt: number, hasOrder: boolean): number {
      if (history === null || customer < 0 || columns.cases.pooledCustomer[customer] === 1) return OUTCOME.unknown;
      if (customer >= history.customers) return OUTCOME.no;
      const end = history.start[customer + 1]!;
      for (let k = firstComplaintAfter(history, received, customer, failedAt - 1); k < end; k++) {
        const row = history.byCustomer[k]!;
        if (received[row]! > failedAt + windowMs) return OUTCOME.no;
        if (!hasOrder || (order?.[row] ?? -1) < 0) return OUTCOME.yes;
      }
      return OUTCOME.no;
    }

    return Int8Array.from(failures.failedAt, (failedAt, i) => {
      const said = failures.complained[i]!;
      if (said !== OUTCOME.unknown) return said;
      const ref = failures.order[i]!;
      const customer = failures.customer[i]!;
      const isOrderTold = ref >= 0 && ordersHeard !== null;
      if (!isOrderTold && (customer < 0 || history === null)) return OUTCOME.unknown;
      // Not before the window has closed, whatever is known by then: those who complain at once would be too many.
      if (!(failedAt + windowMs <= watched)) return OUTCOME.pending;
      if (ref >= 0 && ordersHeard?.has(ref) === true) return OUTCOME.yes;
      const heard = byCustomer(customer, failedAt, isOrderTold);
      return heard === OUTCOME.unknown && isOrderTold ? OUTCOME.no : heard;
    });
  });
}
