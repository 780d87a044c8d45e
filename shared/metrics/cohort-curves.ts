import type { OrderColumns, StoreColumns } from '../model/columns.ts';
import type { CohortCurve } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { firstCases } from './first-cases.ts';
import { DAY_MS, ordersWatchedUntil } from './follow-up.ts';
import { firstLater } from './next-order.ts';
import { proportionOf } from './proportion-of.ts';

/** A month after the complaint has 30 days. */
const MONTH_MS = 30 * DAY_MS;
const MONTHS = 12;

const MASKS = 1 << MONTHS;

/**
 * Who is still buying so many months after the complaint, by quarter of the complaint (METRICS.md 6)? Every customer once, at
 * his first complaint in the view. A month is given when it is over for the whole quarter.
 * @param groups  the cases: rows in any group
 * @returns       quarters in order; null without orders or known customers
 */
export function cohortCurves(columns: StoreColumns, groups: Groups): CohortCurve[] | null {
  const { cases } = columns;
  const first = firstInView(columns, groups);
  const monthsBought = monthsBoughtIn(columns);
  if (first === null || monthsBought === null || cases.n === 0) return null;
  const oldest = quarterOf(cases.month[0]!);
  const quarters = quarterOf(cases.month[cases.n - 1]!) - oldest + 1;
  const tally = new Uint32Array(quarters * MASKS);
  const newest = new Int32Array(quarters).fill(-1);
  for (let c = 0; c < first.length; c++) {
    const row = first[c]!;
    if (row < 0) continue;
    const quarter = quarterOf(cases.month[row]!) - oldest;
    tally[quarter * MASKS + monthsBought(row, c)]!++;
    if (row > newest[quarter]!) newest[quarter] = row;
  }
  const watched = ordersWatchedUntil(columns);
  return Array.from(newest, (row, quarter) =>
    row < 0
      ? []
      : [
          curveOf(
            quarterName(quarter + oldest),
            tally.subarray(quarter * MASKS, (quarter + 1) * MASKS),
            watched - cases.instants.receivedAt[row]!,
          ),
        ],
  ).flat();
}

/**
 * @param tally      customers by the months in which they bought, as bits
 * @param watchedMs  how long the last of them has been watched
 */
function curveOf(quarter: string, tally: Uint32Array, watchedMs: number): CohortCurve {
  const buying = new Uint32Array(MONTHS);
  let customers = 0;
  for (let mask = 0; mask < MASKS; mask++) {
    const n = tally[mask]!;
    if (n === 0) continue;
    customers += n;
    for (let month = 0; month < MONTHS; month++) buying[month]! += ((mask >> month) & 1) * n;
  }
  const months = Array.from(buying, (n, month) =>
    (month + 1) * MONTH_MS <= watchedMs ? proportionOf(n, customers) : null,
  );
  return {
    quarter,
    customers,
    stillBuying: months.map((one) => one?.share ?? null),
    low: months.map((one) => one?.low ?? null),
    high: months.map((one) => one?.high ?? null),
  };
}

/** The first complaint in the view by customer; null without known customers. */
function firstInView(columns: StoreColumns, groups: Groups): Int32Array | null {
  const history = customerHistory(columns);
  const customer = columns.cases.codes['customer'];
  if (history === null || customer === undefined) return null;
  return firstCases(customer, history.customers, groups, history.isKnown, 1);
}

const remember = columnCache<Int16Array>();

/**
 * The months after a complaint in which its customer bought, as bits: an order on the border of two belongs to the first. Looked up
 * once for each complaint that a view asks for. Null without orders.
 */
function monthsBoughtIn(columns: StoreColumns): ((row: number, customer: number) => number) | null {
  const { cases, orders } = columns;
  if (orders === null) return null;
  const known = remember(columns, '', () => new Int16Array(cases.n).fill(-1));
  const received = cases.instants.receivedAt;
  return (row, customer) => {
    if (known[row]! < 0) known[row] = monthsAfter(orders, customer, received[row]!);
    return known[row]!;
  };
}

function monthsAfter({ orderedAt, customerStart }: OrderColumns, customer: number, from: number): number {
  const end = customerStart[customer + 1]!;
  let months = 0;
  for (let order = firstLater(orderedAt, customerStart[customer]!, end, from); order < end; order++) {
    const month = Math.ceil((orderedAt[order]! - from) / MONTH_MS) - 1;
    if (month >= MONTHS) break;
    months |= 1 << month;
  }
  return months;
}

/**
 * First complaints in the view of a quarter (`2026-Q1`): the rows behind its curve; with `month` those of customers who bought in the
 * month so many months after it, from 1 on. Null without customers.
 */
export function firstRows(columns: StoreColumns, groups: Groups, quarter: string, month?: number): Uint32Array | null {
  const first = firstInView(columns, groups);
  const monthsBought = monthsBoughtIn(columns);
  if (first === null) return null;
  const rows: number[] = [];
  for (let c = 0; c < first.length; c++) {
    const row = first[c]!;
    if (row < 0 || quarterName(quarterOf(columns.cases.month[row]!)) !== quarter) continue;
    if (month === undefined || (((monthsBought?.(row, c) ?? 0) >> (month - 1)) & 1) === 1) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function quarterOf(month: number): number {
  return Math.floor(month / 3);
}

function quarterName(quarter: number): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}
