import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<string | null>();
/** Fewer complainants may by chance all be people who never ordered. */
const FEWEST = 10;

/**
 * Why nothing can be said of purchases by people who complained: not one of them is among those who ordered, so that complaints and
 * orders name their customers in two ways (`00123` and `123`, a number and an address). Null where any is, or few complained.
 * Cost: one pass over the complaints, once per store version.
 */
export function whyNoCommonCustomers(columns: StoreColumns): string | null {
  return remember(columns, '', () => find(columns));
}

function find({ cases, orders }: StoreColumns): string | null {
  const { customer } = cases.codes;
  if (customer === undefined || orders === null || orders.n === 0) return null;
  const { customerStart } = orders;
  const complained = new Set<number>();
  for (let row = 0; row < cases.n; row++) {
    const who = customer[row] ?? -1;
    if (who < 0 || cases.pooledCustomer[who] === 1) continue;
    if ((customerStart[who + 1] ?? 0) > (customerStart[who] ?? 0)) return null;
    complained.add(who);
  }
  return complained.size < FEWEST
    ? null
    : 'nobody who complained is among those who ordered: are customers named alike?';
}
