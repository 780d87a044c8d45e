import type { StoreColumns } from '../model/columns.ts';
import type { DurationColumn, DurationMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { durationColumn } from './duration-column.ts';
import { receiptsWatchedUntil } from './receipts-watched-until.ts';

const remember = columnCache<DurationColumn>();

/** How long until the same customer complains again, about anything (METRICS.md 4). */
export const timeToNextComplaint: DurationMetric = {
  id: 'time-to-next-complaint',
  kind: 'duration',
  section: 'recurrence',
  definition:
    "From receipt to the customer's next complaint in any cluster. Kaplan–Meier: without a next one the customer counts as " +
    'content until the as-of time (until the newest receipt where the export ends with it). Pooled and unknown customers are left out.',
  needs: ['cases.customer'],
  higherIs: 'better',
  targetMs: () => null,
  durations: (columns) => remember(columns, '', () => build(columns)),
};

function build(columns: StoreColumns): DurationColumn {
  const received = columns.cases.instants.receivedAt;
  const history = customerHistory(columns);
  const watched = receiptsWatchedUntil(columns);
  const next = new Float64Array(received.length).fill(Number.NaN);
  const until = new Float64Array(received.length).fill(Number.NaN);
  if (history !== null) {
    const { isKnown, next: nextRow } = history;
    for (let i = 0; i < received.length; i++) {
      if (isKnown[i] === 0) continue;
      until[i] = watched;
      if (nextRow[i]! >= 0) next[i] = received[nextRow[i]!]!;
    }
  }
  return durationColumn(received, next, until);
}
