import { iceberg } from '../../shared/metrics/iceberg.ts';
import type { AssumptionInForce, FollowUp } from '../../shared/model/follow-up.ts';

/** The iceberg by the assumptions in force; absent where nobody is known to have complained. */
export function readIceberg(customers: number, assumptions: readonly AssumptionInForce[]): FollowUp['iceberg'] {
  const find = (id: string): AssumptionInForce | undefined => assumptions.find((one) => one.id === id);
  const silent = find('silent-share');
  const told = find('people-told');
  const silentLost = find('silent-lost');
  if (customers === 0) return { why: 'needs customers: it counts people, not complaints' };
  if (silent === undefined || told === undefined || silentLost === undefined) return { why: 'needs its assumptions' };
  return iceberg(customers, silent, { told, silentLost });
}
