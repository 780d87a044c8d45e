import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';

const remember = columnCache<Int8Array>();

/** Share of complaints that carry a customer key which is not pooled: what customer metrics rest on (METRICS.md 0.7). */
export const customerKnown: ProportionMetric = {
  id: 'customer-known',
  kind: 'proportion',
  section: 'recurrence',
  countsBy: 'case',
  isFinalWhenClosed: false,
  definition: 'Complaints with a customer key that is not pooled (a mailbox, "guest") / complaints.',
  needs: ['cases.customer'],
  higherIs: 'neutral',
  outcomes: (columns) =>
    remember(columns, 'customer-known', () => {
      const result = new Int8Array(columns.cases.n).fill(OUTCOME.no);
      const history = customerHistory(columns);
      if (history !== null) result.set(history.isKnown);
      return result;
    }),
};
