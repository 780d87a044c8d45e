import type { StoreColumns } from '../model/columns.ts';
import type { DurationColumn, DurationMetric } from '../model/metric.ts';
import { whyNoCommonCustomers } from './common-customers.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { durationColumn } from './duration-column.ts';
import { ordersWatchedUntil } from './follow-up.ts';
import { nextOrderAfter } from './next-order.ts';
import { resolutionInstant } from './resolution-instant.ts';

const remember = columnCache<DurationColumn>();

/** How long until a complainant buys again, from the resolution of the complaint (METRICS.md 6). */
export const timeToNextPurchase: DurationMetric = {
  id: 'time-to-next-purchase',
  kind: 'duration',
  section: 'loyalty',
  definition:
    "From resolution to the customer's next order. Kaplan–Meier: without one the customer counts as away until the as-of time " +
    '(until the newest order where the order export ends earlier). Unresolved complaints, pooled and unknown customers are ' +
    'left out.',
  needs: ['cases.customer', 'cases.resolvedAt|closedAt', 'orders', 'orders.customer'],
  higherIs: 'worse',
  targetMs: () => null,
  whyNot: whyNoCommonCustomers,
  durations: (columns) =>
    remember(columns, 'resolution', () => build(columns, 'resolution', resolutionInstant(columns))),
};

/** The same from receipt, for sources that do not know when a complaint was resolved, resolved or not. */
export const timeToNextPurchaseFromReceipt: DurationMetric = {
  ...timeToNextPurchase,
  id: 'time-to-next-purchase-from-receipt',
  definition:
    "From receipt of the complaint to the customer's next order, resolved or not. Kaplan–Meier, as above; pooled and unknown " +
    'customers are left out.',
  needs: ['cases.customer', 'orders', 'orders.customer'],
  durations: (columns) =>
    remember(columns, 'receipt', () => build(columns, 'receipt', columns.cases.instants.receivedAt)),
};

function build(columns: StoreColumns, key: string, start: Float64Array): DurationColumn {
  const received = columns.cases.instants.receivedAt;
  const history = customerHistory(columns);
  const watched = ordersWatchedUntil(columns);
  const from = start.map((at, i) =>
    history?.isKnown[i] === 1 && at >= received[i]! && at <= watched ? at : Number.NaN,
  );
  const until = new Float64Array(start.length).fill(watched);
  return durationColumn(
    from,
    nextOrderAfter(columns, key, () => start),
    until,
  );
}
