import type { StoreColumns } from '../model/columns.ts';
import type { FailureRow } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory, firstComplainants, type CustomerHistory } from './customer-history.ts';
import { DAY_MS, ordersWatchedUntil } from './follow-up.ts';
import { firstOrderAfter } from './next-order.ts';
import { proportionOf } from './proportion-of.ts';
import { receiptsWatchedUntil } from './receipts-watched-until.ts';
import { resolutionInstant } from './resolution-instant.ts';

const YEAR_MS = 365 * DAY_MS;
const WINDOW_MS = 90 * DAY_MS;
/** The last row is "three and more". */
const MOST = 3;

/**
 * Customers by how often they complained in the 12 months from their first complaint (only those whose 12 months are over),
 * and how many of each bought again within 90 days after the last of these complaints (its resolution, or its receipt where
 * it was not resolved).
 * @param groups  rows that count as a first complaint: in any group
 * @returns       rows 1, 2, 3 and more; null without known customers of a full year
 */
export function failuresPerCustomer(columns: StoreColumns, groups: Groups): FailureRow[] | null {
  const history = customerHistory(columns);
  if (history === null) return null;
  const failures = failuresOf(columns, history);
  const tally = new Uint32Array(CODES);
  for (const c of firstComplainants(columns, history, groups)) tally[failures[c]!]!++;
  const customers = new Uint32Array(MOST + 1);
  const back = { yes: new Uint32Array(MOST + 1), of: new Uint32Array(MOST + 1) };
  for (let code = 1; code < CODES; code++) {
    const count = code >> 2;
    customers[count]! += tally[code]!;
    if ((code & CLOSED) !== 0) back.of[count]! += tally[code]!;
    if ((code & BOUGHT) !== 0) back.yes[count]! += tally[code]!;
  }
  const all = customers.reduce((sum, n) => sum + n, 0);
  if (all === 0) return null;
  return Array.from({ length: MOST }, (_, k) => ({
    complaints: k + 1,
    customers: proportionOf(customers[k + 1]!, all),
    repeatPurchase: columns.orders === null ? { why: 'needs orders' } : proportionOf(back.yes[k + 1]!, back.of[k + 1]!),
  }));
}

/** In a customer's number of complaints · 4: whether the window after the last of them has closed, and whether he bought in it. */
const CLOSED = 1;
const BOUGHT = 2;
const CODES = (MOST + 1) * 4;

const remember = columnCache<Uint8Array>();

/** By customer the complaints of his first 12 months and what came after them; 0 where those are not over. */
function failuresOf(columns: StoreColumns, { byCustomer, start, customers }: CustomerHistory): Uint8Array {
  return remember(columns, '', () => {
    const received = columns.cases.instants.receivedAt;
    const watched = receiptsWatchedUntil(columns);
    const cameBack = returns(columns);
    const codes = new Uint8Array(customers);
    for (let c = 0; c < customers; c++) {
      const from = start[c]!;
      const to = start[c + 1]!;
      if (from === to) continue;
      const end = received[byCustomer[from]!]! + YEAR_MS;
      if (end > watched) continue;
      let last = from;
      while (last + 1 < to && received[byCustomer[last + 1]!]! <= end) last++;
      const bought = cameBack(c, byCustomer[last]!);
      codes[c] = Math.min(MOST, last - from + 1) * 4 + (bought === null ? 0 : CLOSED) + (bought === true ? BOUGHT : 0);
    }
    return codes;
  });
}

/**
 * The complaints within 12 months of those customers who made so many of them (3: three and more); null without customers.
 * @param bought  only of those who bought again (or did not) after the last of them; all when left out
 */
export function failureRows(
  columns: StoreColumns,
  groups: Groups,
  complaints: number,
  bought?: boolean,
): Uint32Array | null {
  const history = customerHistory(columns);
  if (history === null) return null;
  const received = columns.cases.instants.receivedAt;
  const watched = receiptsWatchedUntil(columns);
  const cameBack = returns(columns);
  const rows: number[] = [];
  for (const c of firstComplainants(columns, history, groups)) {
    const from = history.start[c]!;
    const to = history.start[c + 1]!;
    const end = received[history.byCustomer[from]!]! + YEAR_MS;
    if (end > watched) continue;
    const mine = history.byCustomer.subarray(from, to).filter((row) => received[row]! <= end);
    if (Math.min(MOST, mine.length) !== complaints) continue;
    if (bought === undefined || cameBack(c, mine.at(-1)!) === bought) rows.push(...mine);
  }
  return Uint32Array.from(rows);
}

/** Whether a customer bought within the window after a case of his; null where that window is not closed. */
function returns(columns: StoreColumns): (customer: number, row: number) => boolean | null {
  const { orders } = columns;
  if (orders === null) return () => null;
  const resolved = resolutionInstant(columns);
  const received = columns.cases.instants.receivedAt;
  const watched = ordersWatchedUntil(columns);
  return (customer, row) => {
    const start = Number.isNaN(resolved[row]!) ? received[row]! : resolved[row]!;
    if (!(start + WINDOW_MS <= watched)) return null;
    const next = firstOrderAfter(orders, customer, start);
    return next >= 0 && orders.orderedAt[next]! <= start + WINDOW_MS;
  };
}
