import { complaintsPerCustomer } from '../../../shared/metrics/complaints-per-customer.ts';
import { failuresPerCustomer } from '../../../shared/metrics/failures-per-customer.ts';
import { nextEvent } from '../../../shared/metrics/next-event.ts';
import { timeToNextComplaint } from '../../../shared/metrics/time-to-next-complaint.ts';
import { whyAbsent } from '../../../shared/metrics/why-absent.ts';
import { readEach, type PartReader, type PartView } from './part-view.ts';

const NOBODY = { why: 'no known customer here' };

export const nextComplaintReader: PartReader<'next-complaint'> = readEach(
  ofCustomers(
    ({ columns, everything, settings }) =>
      nextEvent(timeToNextComplaint.durations(columns, settings), everything) ?? NOBODY,
  ),
);

export const meanComplaintsReader: PartReader<'mean-complaints'> = readEach(
  ofCustomers(({ columns, everything }) => complaintsPerCustomer(columns, everything) ?? NOBODY),
);

export const failuresReader: PartReader<'failures'> = readEach(
  ofCustomers(
    ({ columns, everything }) =>
      failuresPerCustomer(columns, everything) ?? { why: 'nobody has 12 months of history yet' },
  ),
);

/** What needs customers says so where there are none. */
function ofCustomers<T>(read: (view: PartView) => T): (view: PartView) => T | { why: string } {
  return (view) => {
    const why = whyAbsent(view.columns, timeToNextComplaint);
    return why === null ? read(view) : { why };
  };
}
