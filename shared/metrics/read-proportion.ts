import type { Absent, Proportion } from '../model/analysis.ts';
import type { StoreColumns } from '../model/columns.ts';
import type { Groups, MetricSettings, OutcomeCount, ProportionMetric } from '../model/metric.ts';
import { countCustomerOutcomes, countOutcomes } from './count-outcomes.ts';
import { proportionOf } from './proportion-of.ts';

/**
 * How the cases (or customers) of every group answered a yes/no metric.
 * @returns one count per group
 */
export function countProportion(
  columns: StoreColumns,
  metric: ProportionMetric,
  groups: Groups,
  settings: MetricSettings,
): OutcomeCount[] {
  const outcomes = metric.outcomes(columns, settings);
  if (metric.countsBy === 'case') return countOutcomes(outcomes, groups);
  const customer = columns.cases.codes['customer'];
  if (customer === undefined) return countOutcomes(outcomes, groups);
  return countCustomerOutcomes(outcomes, groups, customer, columns.cases.pooledCustomer.length);
}

/**
 * The proportion of one count, or why there is none.
 */
export function readProportion(count: OutcomeCount): Proportion | Absent {
  if (count.yes + count.no > 0) return proportionOf(count.yes, count.yes + count.no);
  if (count.pending > 0) return { why: 'no window of follow-up has closed yet' };
  if (count.unknown > 0) return { why: 'not known for any case here' };
  return { why: 'no case here to ask about' };
}
