import type { QuantityMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<Float64Array>();

/** How long before the promised time was the customer told that it would not be kept? Negative: told after it (METRICS.md 5). */
export const badNewsLeadTime: QuantityMetric = {
  id: 'bad-news-lead-time',
  kind: 'quantity',
  section: 'recovery',
  unit: 'ms',
  definition:
    'Promised time − time the customer was told of the delay, over the cases with both. Negative: told only after the promise ' +
    'was broken. Times before the receipt, and telling after the as-of time, are data errors and left out.',
  needs: ['cases.promisedAt', 'cases.toldAt'],
  higherIs: 'better',
  values: (columns) =>
    remember(columns, '', () => {
      const { promisedAt, toldAt, receivedAt } = columns.cases.instants;
      const values = new Float64Array(columns.cases.n).fill(Number.NaN);
      if (promisedAt !== undefined && toldAt !== undefined) {
        for (let i = 0; i < values.length; i++) {
          const earliest = receivedAt[i]!;
          const isSound = promisedAt[i]! >= earliest && toldAt[i]! >= earliest && toldAt[i]! <= columns.asOf;
          if (isSound) values[i] = promisedAt[i]! - toldAt[i]!;
        }
      }
      return values;
    }),
};
