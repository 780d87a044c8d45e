import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { DAY_MS } from './follow-up.ts';
import { receiptsWatchedUntil } from './receipts-watched-until.ts';

const remember = columnCache<Int8Array>();

/**
 * How often the same customer complains again, about anything, within a number of days of receipt (METRICS.md 4). Counted
 * over complaints whose window has closed by the as-of time and whose customer is known and not pooled.
 * @param days  30, 90 or 180
 */
export function repeatComplaint(days: number): ProportionMetric {
  return {
    id: `repeat-complaint-${days}`,
    kind: 'proportion',
    section: 'recurrence',
    countsBy: 'case',
    isFinalWhenClosed: true,
    definition:
      `Complaints followed by another complaint of the same customer, in any cluster, within ${days} days of receipt / ` +
      'complaints whose window has closed by the as-of time (by the newest receipt where the export ends with it). Complaints without a customer key and pooled keys are left out.',
    needs: ['cases.customer'],
    higherIs: 'worse',
    outcomes: (columns) =>
      remember(columns, `repeat-complaint-${days}`, () =>
        outcomes(columns, days * DAY_MS, receiptsWatchedUntil(columns)),
      ),
  };
}

/**
 * Backwards through the receipts: the customer's latest one met so far is his next, and nothing else need be known of him. Rows are in
 * the order of receipt, so that the last row inside the window moves back with them.
 */
function outcomes({ cases }: StoreColumns, windowMs: number, watched: number): Int8Array {
  const { n, instants, pooledCustomer } = cases;
  const received = instants.receivedAt;
  const customer = cases.codes['customer'];
  const result = new Int8Array(n).fill(OUTCOME.unknown);
  if (customer === undefined) return result;
  // By customer: the row of his next complaint, `n` when there is none; -1 for a pooled key.
  const next = new Int32Array(pooledCustomer.length).fill(n);
  for (let who = 0; who < next.length; who++) if (pooledCustomer[who] === 1) next[who] = -1;
  let last = n - 1;
  for (let i = n - 1; i >= 0; i--) {
    const who = customer[i]!;
    if (who < 0 || next[who]! < 0) continue;
    const end = received[i]! + windowMs;
    while (received[last]! > end) last--;
    result[i] = end > watched ? OUTCOME.pending : next[who]! <= last ? OUTCOME.yes : OUTCOME.no;
    next[who] = i;
  }
  return result;
}
