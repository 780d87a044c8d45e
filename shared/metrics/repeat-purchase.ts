import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { whyNoCommonCustomers } from './common-customers.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { DAY_MS, ordersWatchedUntil } from './follow-up.ts';
import { nextOrderAfter } from './next-order.ts';
import { resolutionInstant } from './resolution-instant.ts';

const remember = columnCache<Int8Array>();

/**
 * Do they come back? Customers who bought again within a number of days after their complaint was resolved (METRICS.md 6).
 * @param days  30, 60, 90, 180 or 365
 */
export function repeatPurchase(days: number): ProportionMetric {
  return {
    id: `repeat-purchase-${days}`,
    kind: 'proportion',
    section: 'loyalty',
    countsBy: 'customer',
    isFinalWhenClosed: true,
    definition:
      `Customers with an order within ${days} days after a resolution / customers with a resolved complaint whose window has ` +
      'closed. Orders between receipt and resolution do not count. Unresolved complaints are shown apart.',
    needs: ['cases.customer', 'cases.resolvedAt|closedAt', 'orders', 'orders.customer'],
    higherIs: 'better',
    whyNot: whyNoCommonCustomers,
    outcomes: (columns) =>
      remember(columns, `repeat-purchase-${days}`, () => {
        const resolved = resolutionInstant(columns);
        const next = nextOrderAfter(columns, 'resolution', () => resolved);
        return outcomes(columns, days * DAY_MS, next, resolved);
      }),
  };
}

/**
 * The same for complaints that are still not resolved, counted from receipt.
 * @param days  30, 60, 90, 180 or 365
 */
export function repeatPurchaseUnresolved(days: number): ProportionMetric {
  return {
    ...repeatPurchase(days),
    id: `repeat-purchase-unresolved-${days}`,
    needs: ['cases.customer', 'orders', 'orders.customer'],
    definition:
      `Customers with an order within ${days} days after receipt / customers whose complaint is not resolved and whose ` +
      'window has closed.',
    outcomes: (columns) =>
      remember(columns, `repeat-purchase-unresolved-${days}`, () => {
        const resolved = resolutionInstant(columns);
        const received = columns.cases.instants.receivedAt;
        const start = received.slice();
        for (let row = 0; row < start.length; row++) if (!Number.isNaN(resolved[row]!)) start[row] = Number.NaN;
        const next = nextOrderAfter(columns, 'receipt', () => received);
        return outcomes(columns, days * DAY_MS, next, start);
      }),
  };
}

/** @param next  the first order after `start`, by row */
function outcomes(columns: StoreColumns, windowMs: number, next: Float64Array, start: Float64Array): Int8Array {
  const result = new Int8Array(columns.cases.n).fill(OUTCOME.outside);
  const history = customerHistory(columns);
  if (history === null) return result;
  const { isKnown } = history;
  const until = ordersWatchedUntil(columns);
  const received = columns.cases.instants.receivedAt;
  for (let i = 0; i < result.length; i++) {
    const from = start[i]!;
    if (Number.isNaN(from) || from < received[i]!) continue;
    if (isKnown[i] === 0) result[i] = OUTCOME.unknown;
    else if (!(from + windowMs <= until)) result[i] = OUTCOME.pending;
    else result[i] = next[i]! <= from + windowMs ? OUTCOME.yes : OUTCOME.no;
  }
  return result;
}
