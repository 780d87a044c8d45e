import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory, firstComplaintAfter, type CustomerHistory } from './customer-history.ts';
import { DAY_MS } from './follow-up.ts';
import { receiptsWatchedUntil } from './receipts-watched-until.ts';
import { resolutionInstant } from './resolution-instant.ts';

const remember = columnCache<Int8Array>();

/**
 * How often a resolved complaint comes back: the same customer about the same cluster soon after the resolution (METRICS.md
 * 4). Belongs to the first case; final only when its window has closed.
 * @param days  the window after resolution, 7 unless people set another
 */
export function repeatContact(days = 7): ProportionMetric {
  return {
    id: `repeat-contact-${days}`,
    kind: 'proportion',
    section: 'recurrence',
    countsBy: 'case',
    isFinalWhenClosed: true,
    definition:
      `Resolved complaints followed by a new one of the same customer in the same cluster within ${days} days after the ` +
      'resolution / resolved complaints whose window has closed. Pooled and unknown customers are left out; a new complaint ' +
      'before the resolution does not count.',
    needs: ['cases.customer', 'cases.resolvedAt|closedAt'],
    higherIs: 'worse',
    outcomes: (columns) => remember(columns, String(days), () => outcomes(columns, days * DAY_MS)),
  };
}

function outcomes(columns: StoreColumns, windowMs: number): Int8Array {
  const result = new Int8Array(columns.cases.n).fill(OUTCOME.outside);
  const history = customerHistory(columns);
  if (history === null) return result;
  const { isKnown } = history;
  const received = columns.cases.instants.receivedAt;
  const resolved = resolutionInstant(columns);
  const watched = receiptsWatchedUntil(columns);
  for (let i = 0; i < result.length; i++) {
    const from = resolved[i]!;
    if (Number.isNaN(from) || from < received[i]!) continue;
    if (isKnown[i] === 0) {
      result[i] = OUTCOME.unknown;
      continue;
    }
    if (from + windowMs > watched) {
      result[i] = OUTCOME.pending;
      continue;
    }
    result[i] = comesBack(columns.cases, history, i, from, from + windowMs) ? OUTCOME.yes : OUTCOME.no;
  }
  return result;
}

/** A complaint of the same customer in the same cluster, received later than `after` and not later than `until`. */
function comesBack(
  { instants, cluster, codes }: StoreColumns['cases'],
  history: CustomerHistory,
  row: number,
  after: number,
  until: number,
): boolean {
  const customer = codes['customer']![row]!;
  const end = history.start[customer + 1]!;
  for (let k = firstComplaintAfter(history, instants.receivedAt, customer, after); k < end; k++) {
    const next = history.byCustomer[k]!;
    if (instants.receivedAt[next]! > until) return false;
    if (cluster[next] === cluster[row]) return true;
  }
  return false;
}
