import type { Proportion } from '../model/analysis.ts';
import type { StoreColumns } from '../model/columns.ts';
import { proportionOf } from './proportion-of.ts';

/**
 * Of all who ever bought, how many bought more than once, whether or not they complained? Orders of pooled and unknown customers are
 * left out.
 * @returns null without an order of a known customer
 */
export function repeatBuyers({ cases, orders }: StoreColumns): Proportion | null {
  if (orders === null) return null;
  const { customerStart } = orders;
  let buyers = 0;
  let again = 0;
  for (let customer = 0; customer + 1 < customerStart.length; customer++) {
    const bought = customerStart[customer + 1]! - customerStart[customer]!;
    if (bought === 0 || cases.pooledCustomer[customer] === 1) continue;
    buyers++;
    if (bought > 1) again++;
  }
  return buyers === 0 ? null : proportionOf(again, buyers);
}
