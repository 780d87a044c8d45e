import type { QuantityMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<Float64Array>();

/** How much was given where something was (METRICS.md 5, Compensation). */
export const compensationAmount: QuantityMetric = {
  id: 'compensation-amount',
  kind: 'quantity',
  section: 'recovery',
  unit: 'minor-units',
  definition:
    'Amount of the cases with compensation over 0. Amounts in two currencies are never added: then there is none.',
  needs: ['cases.compensation'],
  higherIs: 'neutral',
  values: (columns) =>
    remember(columns, '', () => {
      const { n, numbers } = columns.cases;
      return Float64Array.from(numbers['compensation'] ?? new Float64Array(n).fill(Number.NaN), (amount) =>
        amount > 0 ? amount : Number.NaN,
      );
    }),
  currency: ({ cases }) => ({ codes: cases.codes['currency'] ?? null, labels: cases.labels['currency'] ?? [] }),
};
