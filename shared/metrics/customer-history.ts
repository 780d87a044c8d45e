import type { CaseColumns, PreparedColumns, StoreColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<CustomerHistory>();
const rememberSame = columnCache<Int32Array>();

/** Every complainant's complaints in the order of receipt. Pooled and absent customers are left out. */
export type CustomerHistory = Pick<PreparedColumns, 'byCustomer' | 'start' | 'next'> & {
  customers: number;
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
  return remember(columns, 'customer-history', () => {
    const { prepared } = columns;
    return prepared === undefined ? build(columns.cases, customer) : fromPrepared(columns.cases, customer, prepared);
  });
}

/** Row of the customer's next complaint in the same cluster by row, -1 when there is none. */
export function nextInSameCluster(columns: StoreColumns): Int32Array {
  return rememberSame(columns, '', () => {
    const { n, cluster, clusters } = columns.cases;
    const next = new Int32Array(n).fill(-1);
    const history = customerHistory(columns);
    const latestRow = new Int32Array(clusters.length).fill(-1);
    const latestOwner = new Int32Array(clusters.length).fill(-1);
    if (history === null) return next;
    const { byCustomer, start, customers } = history;
    for (let c = 0; c < customers; c++) {
      for (let k = start[c + 1]! - 1; k >= start[c]!; k--) {
        const row = byCustomer[k]!;
        const own = cluster[row]!;
        if (latestOwner[own] === c) next[row] = latestRow[own]!;
        latestOwner[own] = c;
        latestRow[own] = row;
      }
    }
    return next;
  });
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

/** Customers whose first complaint of all is in a group. Few cases are looked through one by one, many by customer. */
export function firstComplainants(
  columns: StoreColumns,
  { byCustomer, start, customers, isKnown }: CustomerHistory,
  { of, rows }: Groups,
): Uint32Array {
  const customer = columns.cases.codes['customer'];
  const isFew = rows !== undefined && customer !== undefined && rows.length < customers;
  const found = new Uint32Array(isFew ? rows.length : customers);
  let n = 0;
  if (isFew) {
    for (const row of rows) {
      const who = customer[row]!;
      if (isKnown[row] === 1 && of[row]! >= 0 && byCustomer[start[who]!] === row) found[n++] = who;
    }
    return found.subarray(0, n).sort();
  }
  for (let c = 0; c < customers; c++) if (start[c] !== start[c + 1] && of[byCustomer[start[c]!]!]! >= 0) found[n++] = c;
  return found.subarray(0, n);
}

function build(cases: CaseColumns, customer: Int32Array): CustomerHistory {
  const n = cases.n;
  const customers = customerCount(cases, customer);
  const isKnown = knownCases(cases, customer);
  const start = new Uint32Array(customers + 1);
  for (let i = 0; i < n; i++) if (isKnown[i] === 1) start[customer[i]! + 1]!++;
  for (let c = 0; c < customers; c++) start[c + 1]! += start[c]!;
  const fill = start.slice();
  const byCustomer = new Uint32Array(start[customers]!);
  for (let i = 0; i < n; i++) if (isKnown[i] === 1) byCustomer[fill[customer[i]!]!++] = i;

  const next = new Int32Array(n).fill(-1);
  for (let c = 0; c < customers; c++) {
    for (let k = start[c]! + 1; k < start[c + 1]!; k++) next[byCustomer[k - 1]!] = byCustomer[k]!;
  }
  return { byCustomer, start, customers, next, isKnown };
}

/** What is seldom asked for is only made (and unpacked) when it is. */
function fromPrepared(cases: CaseColumns, customer: Int32Array, prepared: PreparedColumns): CustomerHistory {
  const history: CustomerHistory = {
    get byCustomer() {
      return prepared.byCustomer;
    },
    get start() {
      return prepared.start;
    },
    customers: customerCount(cases, customer),
    get next() {
      return prepared.next;
    },
    get isKnown() {
      const isKnown = knownCases(cases, customer);
      // A plain value from now on: loops read it row by row.
      Object.defineProperty(history, 'isKnown', { value: isKnown, enumerable: true });
      return isKnown;
    },
  };
  return history;
}

/** 1 where a case has a customer key that is not pooled. */
function knownCases({ pooledCustomer }: CaseColumns, customer: Int32Array): Uint8Array {
  const isKnown = new Uint8Array(customer.length);
  for (let row = 0; row < isKnown.length; row++) {
    const who = customer[row]!;
    if (who >= 0 && pooledCustomer[who] !== 1) isKnown[row] = 1;
  }
  return isKnown;
}

function customerCount(cases: CaseColumns, customer: Int32Array): number {
  let highest = cases.pooledCustomer.length - 1;
  for (let i = 0; i < customer.length; i++) if (customer[i]! > highest) highest = customer[i]!;
  return highest + 1;
}
