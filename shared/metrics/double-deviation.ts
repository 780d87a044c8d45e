import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory, nextInSameCluster } from './customer-history.ts';
import { reopenRate } from './reopen-rate.ts';

const remember = columnCache<Int8Array>();

/** Failed twice: customers who had to complain again about the same thing (METRICS.md 4). */
export const doubleDeviation: ProportionMetric = {
  id: 'double-deviation',
  kind: 'proportion',
  section: 'recurrence',
  countsBy: 'customer',
  isFinalWhenClosed: false,
  definition:
    'Customers with a second complaint about the same cluster, or with a case that was reopened / customers with a ' +
    'complaint. Pooled and unknown customers are left out.',
  needs: ['cases.customer'],
  higherIs: 'worse',
  outcomes: (columns, settings) =>
    remember(columns, '', () => {
      const isKnown = customerHistory(columns)?.isKnown;
      const again = nextInSameCluster(columns);
      const reopened = reopenRate.outcomes(columns, settings);
      const result = new Int8Array(reopened.length).fill(OUTCOME.unknown);
      for (let i = 0; i < result.length; i++) {
        if (isKnown?.[i] !== 1) continue;
        result[i] = reopened[i] === OUTCOME.yes || again[i]! >= 0 ? OUTCOME.yes : OUTCOME.no;
      }
      return result;
    }),
};
