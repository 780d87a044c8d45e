import { implausibleFrom, isNobody, PLAUSIBLE_CASES } from '../../shared/metrics/pooled-customers.ts';

const MOST_LISTED = 20;
/** So many of the busiest keys are looked at for words that name nobody. */
const MOST_READ = 1000;

/**
 * Customer keys of one file that stand for many people, most cases first: by the rule by which the analysis leaves them out of
 * customer metrics. Keys that name nobody are listed from 20 cases on.
 * @param cases  cases of the file by customer number, 0 where there is none
 * @param labelOf  the key of a customer number
 */
export function pooledKeys(
  cases: Uint32Array,
  labelOf: (customer: number) => string,
): { key: string; cases: number }[] {
  const limit = implausibleFrom(cases);
  const suspects: { customer: number; cases: number }[] = [];
  for (const [customer, n] of cases.entries())
    if (n >= Math.min(limit, PLAUSIBLE_CASES)) suspects.push({ customer, cases: n });
  return suspects
    .sort((a, b) => b.cases - a.cases)
    .slice(0, MOST_READ)
    .map(({ customer, cases: n }) => ({ key: labelOf(customer), cases: n }))
    .filter(({ key, cases: n }) => n >= limit || isNobody(key))
    .slice(0, MOST_LISTED);
}
