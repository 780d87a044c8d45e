import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
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
    outcomes: (columns) => remember(columns, `repeat-complaint-${days}`, () => outcomes(columns, days * DAY_MS)),
  };
}

function outcomes(columns: StoreColumns, windowMs: number): Int8Array {
  const { n, instants } = columns.cases;
  const result = new Int8Array(n).fill(OUTCOME.unknown);
  const history = customerHistory(columns);
  if (history === null) return result;
  const { isKnown, next: nextRow } = history;
  const received = instants.receivedAt;
  const watched = receiptsWatchedUntil(columns);
  for (let i = 0; i < n; i++) {
    if (isKnown[i] === 0) continue;
    const end = received[i]! + windowMs;
    if (end > watched) result[i] = OUTCOME.pending;
    else {
      const next = nextRow[i]!;
      result[i] = next >= 0 && received[next]! <= end ? OUTCOME.yes : OUTCOME.no;
    }
  }
  return result;
}
