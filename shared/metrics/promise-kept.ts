import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { isResolvedTooEarly, resolutionInstant } from './resolution-instant.ts';

const remember = columnCache<Int8Array>();

/** Do we do what we promised, when we promised it? (METRICS.md 5) */
export const promiseKept: ProportionMetric = {
  id: 'promise-kept',
  kind: 'proportion',
  section: 'recovery',
  countsBy: 'case',
  isFinalWhenClosed: false,
  definition:
    'Complaints resolved by the time promised / promises due by the as-of time. Open and past due is broken; not yet due is ' +
    'left out, and so are complaints without a promise. A promise or a resolution before the receipt is a data error: not known.',
  needs: ['cases.promisedAt', 'cases.resolvedAt|closedAt'],
  higherIs: 'better',
  outcomes: (columns) => remember(columns, 'promise-kept', () => outcomes(columns)),
};

function outcomes(columns: StoreColumns): Int8Array {
  const { n, instants, isOpen } = columns.cases;
  const promised = instants['promisedAt'];
  const result = new Int8Array(n).fill(OUTCOME.outside);
  if (promised === undefined) return result;
  const resolved = resolutionInstant(columns);
  const isTooEarly = isResolvedTooEarly(columns);
  for (let i = 0; i < n; i++) {
    const due = promised[i]!;
    if (Number.isNaN(due)) continue;
    if (due < instants.receivedAt[i]! || isTooEarly(i)) {
      result[i] = OUTCOME.unknown;
      continue;
    }
    const done = resolved[i]!;
    if (due > columns.asOf) result[i] = OUTCOME.pending;
    else if (!Number.isNaN(done)) result[i] = done <= due ? OUTCOME.yes : OUTCOME.no;
    else result[i] = isOpen[i] === 0 ? OUTCOME.unknown : OUTCOME.no;
  }
  return result;
}
