import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<Int8Array>();

/** How often a case that was closed comes back (METRICS.md 4). */
export const reopenRate: ProportionMetric = {
  id: 'reopen-rate',
  kind: 'proportion',
  section: 'recurrence',
  countsBy: 'case',
  isFinalWhenClosed: false,
  definition:
    'Cases reopened at least once (a count of reopenings, or a time of reopening) / cases that were resolved, closed or ' +
    'reopened. A case of which the source does not know whether it was reopened is left out.',
  needs: ['cases.reopens|reopenedAt'],
  higherIs: 'worse',
  outcomes: (columns) => remember(columns, 'reopen-rate', () => outcomes(columns)),
};

function outcomes({ cases, asOf }: StoreColumns): Int8Array {
  const reopens = cases.numbers['reopens'];
  const { reopenedAt, resolvedAt, closedAt } = cases.instants;
  return Int8Array.from({ length: cases.n }, (_, i) => {
    const count = reopens?.[i] ?? Number.NaN;
    if (count > 0 || (reopenedAt?.[i] ?? Number.NaN) <= asOf) return OUTCOME.yes;
    const wasClosed =
      cases.isOpen[i] === 0 || (resolvedAt?.[i] ?? Number.NaN) <= asOf || (closedAt?.[i] ?? Number.NaN) <= asOf;
    if (!wasClosed) return OUTCOME.outside;
    return Number.isNaN(count) && reopenedAt === undefined ? OUTCOME.unknown : OUTCOME.no;
  });
}
