import { iceberg } from '../../shared/metrics/iceberg.ts';
import type { Assumption, FollowUp } from '../../shared/model/follow-up.ts';

/** The iceberg by the assumptions in force; absent where nobody is known to have complained. */
export function readIceberg(customers: number, assumptions: readonly Assumption[]): FollowUp['iceberg'] {
  const silent = assumptions.find(({ id }) => id === 'silent-share');
  const told = assumptions.find(({ id }) => id === 'people-told');
  if (customers === 0) return { why: 'needs customers: it counts people, not complaints' };
  if (silent === undefined || told === undefined) return { why: 'needs its assumptions' };
  return iceberg(customers, silent, told);
}
