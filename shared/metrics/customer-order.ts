import type { StoreColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { fewestOf } from './groups.ts';
import { groupsCache } from './groups-cache.ts';
import { markFirst, noMarks, type Marks } from './marks.ts';
import { radixOrder } from './radix-order.ts';

/** The cases of one customer after the other, and then those without a customer, as places. */
export type CustomerOrder = {
  /** Place of each row. */
  placed: Int32Array;
  /** Places at which the cases of a customer begin; each case without a customer begins anew. */
  first: Marks;
};

const remember = columnCache<CustomerOrder | null>();

/**
 * Customers whose key is pooled are customers here; a customer's cases are in the order of receipt.
 * @returns null without a customer key. O(cases)
 */
export function customerOrder(columns: StoreColumns): CustomerOrder | null {
  return remember(columns, '', () => {
    const customer = columns.cases.codes['customer'];
    const history = customerHistory(columns);
    if (history === null || customer === undefined) return null;
    const { byCustomer, start, customers, isKnown } = history;
    const placed = new Int32Array(customer.length);
    const first = noMarks(customer.length);
    const begin = (place: number): void => void (first[place >>> 5]! |= 1 << (place & 31));
    for (let k = 0; k < byCustomer.length; k++) placed[byCustomer[k]!] = k;
    for (let c = 0; c < customers; c++) if (start[c]! < start[c + 1]!) begin(start[c]!);
    let place = byCustomer.length;
    let before = -1;
    for (const row of pooledCases(customer, isKnown)) {
      if (customer[row]! !== before) begin(place);
      before = customer[row]!;
      placed[row] = place++;
    }
    for (let row = 0; row < customer.length; row++) {
      if (customer[row]! >= 0) continue;
      begin(place);
      placed[row] = place++;
    }
    return { placed, first };
  });
}

const rememberMarks = groupsCache<CustomerOrder, Marks>();

/** The cases in any group as marked places; remembered as long as the groups are. O(rows), or O(rows left out) where they are fewer. */
export function markedCustomers(order: CustomerOrder, groups: Groups): Marks {
  return rememberMarks(groups, order, () => {
    const { placed } = order;
    const marks = noMarks(placed.length);
    const { isAll, runs } = fewestOf(groups, placed.length);
    if (isAll) markFirst(marks, 0, placed.length);
    for (const { rows, from, to } of runs) {
      for (let k = from; k < to; k++) {
        const place = placed[rows === null ? k : rows[k]!]!;
        marks[place >>> 5]! ^= 1 << (place & 31);
      }
    }
    return marks;
  });
}

/** Cases of customers whose key is pooled, by customer. */
export function pooledCases(customer: Int32Array, isKnown: Uint8Array): Uint32Array {
  const found: number[] = [];
  for (let row = 0; row < customer.length; row++) if (customer[row]! >= 0 && isKnown[row] === 0) found.push(row);
  return found.length === 0 ? new Uint32Array(0) : radixOrder(Uint32Array.from(found), Uint32Array.from(customer));
}
