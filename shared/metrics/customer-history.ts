import type { CaseColumns, StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<CustomerHistory>();

/** Every complainant's complaints in the order of receipt. Pooled and absent customers are left out. */
export type CustomerHistory = {
  /** Row numbers by customer, then by receipt. */
  byCustomer: Uint32Array;
  /** Complaints of customer c are byCustomer[start[c]] … byCustomer[start[c + 1] - 1]. */
  start: Uint32Array;
  customers: number;
  /** Row of the customer's next complaint, -1 when there is none (or the customer is not known). */
  next: Int32Array;
  /** Row of the customer's next complaint in the same cluster, -1 when there is none. */
  nextSameCluster: Int32Array;
  /** Complaints of the same customer before this one. */
  before: Uint32Array;
  /** 1 where the case has a customer key that is not pooled. */
  isKnown: Uint8Array;
};

/**
 * Complaints by customer, built once per store version by a counting sort. Null when the source has no customer key.
 * Two cases of a customer received at the same moment are two complaints, in row order.
 */
export function customerHistory(columns: StoreColumns): CustomerHistory | null {
  const customer = columns.cases.codes['customer'];
  if (customer === undefined) return null;
  return remember(columns, 'customer-history', () => build(columns.cases, customer));
}

/**
 * Place in `byCustomer` of a customer's first complaint received later than a moment; the end of his complaints when there is
 * none. Binary search.
 * @param after  milliseconds UTC
 */
export function firstComplaintAfter(
  { byCustomer, start }: CustomerHistory,
  received: Float64Array,
  customer: number,
  after: number,
): number {
  let low = start[customer]!;
  let high = start[customer + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (received[byCustomer[middle]!]! > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

function build(cases: CaseColumns, customer: Int32Array): CustomerHistory {
  const n = cases.n;
  const customers = customerCount(cases, customer);
  const isKnown = new Uint8Array(n);
  const start = new Uint32Array(customers + 1);
  for (let i = 0; i < n; i++) {
    const c = customer[i]!;
    if (c < 0 || cases.pooledCustomer[c] === 1) continue;
    isKnown[i] = 1;
    start[c + 1]!++;
  }
  for (let c = 0; c < customers; c++) start[c + 1]! += start[c]!;
  const fill = start.slice();
  const byCustomer = new Uint32Array(start[customers]!);
  for (let i = 0; i < n; i++) if (isKnown[i] === 1) byCustomer[fill[customer[i]!]!++] = i;

  const next = new Int32Array(n).fill(-1);
  const nextSameCluster = new Int32Array(n).fill(-1);
  const before = new Uint32Array(n);
  const latestInCluster = new Int32Array(cases.clusters.length).fill(-1);
  const latestOwner = new Int32Array(cases.clusters.length).fill(-1);
  for (let c = 0; c < customers; c++) {
    const from = start[c]!;
    const to = start[c + 1]!;
    for (let k = to - 1; k >= from; k--) {
      const row = byCustomer[k]!;
      const cluster = cases.cluster[row]!;
      before[row] = k - from;
      if (k + 1 < to) next[row] = byCustomer[k + 1]!;
      if (latestOwner[cluster] === c) nextSameCluster[row] = latestInCluster[cluster]!;
      latestOwner[cluster] = c;
      latestInCluster[cluster] = row;
    }
  }
  return { byCustomer, start, customers, next, nextSameCluster, before, isKnown };
}

function customerCount(cases: CaseColumns, customer: Int32Array): number {
  let highest = cases.pooledCustomer.length - 1;
  for (let i = 0; i < customer.length; i++) if (customer[i]! > highest) highest = customer[i]!;
  return highest + 1;
}
