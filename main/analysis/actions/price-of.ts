import { avoidedValue } from '../../../shared/metrics/avoided-value.ts';
import { assumptionsWith, type AssumptionChanges } from '../../../shared/metrics/assumptions.ts';
import type { Absent } from '../../../shared/model/analysis.ts';
import type { AvoidedValue } from '../../../shared/model/board.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import type { Interval } from '../../../shared/model/series.ts';
import { minorPerUnit } from '../../../shared/words/minor-units.ts';

/** What avoided complaints are worth in this store. */
export type Price = (avoided: Interval | null) => AvoidedValue | Absent;

/** By the cost of a complaint that people set, in the one currency of the store's money. */
export function priceOf({ cases, orders }: StoreColumns, assumptions: AssumptionChanges): Price {
  const cost = assumptionsWith(assumptions).find(({ id }) => id === 'complaint-cost') ?? null;
  const known = new Set([...(orders?.labels['currency'] ?? []), ...(cases.labels['currency'] ?? [])]);
  const [only] = known;
  const currency = known.size === 1 && only !== undefined ? only : null;
  return (avoided) => avoidedValue(avoided, cost, minorPerUnit(currency), currency);
}
