import type { QuantityMetric } from '../model/metric.ts';

/** How often does a promise have to be made again? (METRICS.md 5, Promise kept) */
export const promisedAnew: QuantityMetric = {
  id: 're-promises',
  kind: 'quantity',
  section: 'recovery',
  unit: 'count',
  definition:
    'Times another date was promised after the first one, over the cases of which that is known: the export counts them, or ' +
    'says when the promise changed from one import to the next.',
  needs: ['cases.rePromises'],
  higherIs: 'worse',
  values: (columns) => columns.cases.numbers['rePromises'] ?? new Float64Array(columns.cases.n).fill(Number.NaN),
};
