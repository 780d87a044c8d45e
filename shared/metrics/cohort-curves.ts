import type { OrderColumns, StoreColumns } from '../model/columns.ts';
import type { CohortCurve } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { customerHistory } from './customer-history.ts';
import { DAY_MS, ordersWatchedUntil } from './follow-up.ts';
import { firstOrderAfter } from './next-order.ts';
import { proportionOf } from './proportion-of.ts';

/** A month after the complaint has 30 days. */
const MONTH_MS = 30 * DAY_MS;
const MONTHS = 12;

type Cohort = { customers: number; newestMs: number; buying: Uint32Array };

/**
 * Who is still buying so many months after the complaint, by quarter of the complaint (METRICS.md 6)? Every customer once, at
 * his first complaint in the view. A month is given when it is over for the whole quarter.
 * @param groups  the cases: rows in any group
 * @returns       quarters in order; null without orders or known customers
 */
export function cohortCurves(columns: StoreColumns, groups: Groups): CohortCurve[] | null {
  const history = customerHistory(columns);
  const { orders, cases } = columns;
  if (history === null || orders === null) return null;
  const received = cases.instants.receivedAt;
  const cohorts = new Map<number, Cohort>();
  const { of } = groups;
  for (let c = 0; c < history.customers; c++) {
    for (let k = history.start[c]!; k < history.start[c + 1]!; k++) {
      const row = history.byCustomer[k]!;
      if (of[row]! < 0) continue;
      const cohort = cohortOf(cohorts, Math.floor(cases.month[row]! / 3));
      cohort.customers++;
      cohort.newestMs = Math.max(cohort.newestMs, received[row]!);
      addMonths(cohort.buying, orders, c, received[row]!);
      break;
    }
  }
  const watched = ordersWatchedUntil(columns);
  return [...cohorts]
    .toSorted(([a], [b]) => a - b)
    .map(([quarter, { customers, newestMs, buying }]) => {
      const months = Array.from(buying, (n, month) =>
        newestMs + (month + 1) * MONTH_MS <= watched ? proportionOf(n, customers) : null,
      );
      return {
        quarter: quarterName(quarter),
        customers,
        stillBuying: months.map((one) => one?.share ?? null),
        low: months.map((one) => one?.low ?? null),
        high: months.map((one) => one?.high ?? null),
      };
    });
}

/** Counts a customer in every month after a moment in which he bought: an order on its border belongs to the month before. */
function addMonths(buying: Uint32Array, orders: OrderColumns, customer: number, from: number): void {
  const { orderedAt, customerStart } = orders;
  const end = customerStart[customer + 1] ?? 0;
  let latest = -1;
  const first = firstOrderAfter(orders, customer, from);
  for (let order = first < 0 ? end : first; order < end; order++) {
    const month = Math.ceil((orderedAt[order]! - from) / MONTH_MS) - 1;
    if (month >= MONTHS) break;
    if (month !== latest) buying[month]!++;
    latest = month;
  }
}

function cohortOf(cohorts: Map<number, Cohort>, quarter: number): Cohort {
  let cohort = cohorts.get(quarter);
  if (cohort === undefined) {
    cohort = { customers: 0, newestMs: -Infinity, buying: new Uint32Array(MONTHS) };
    cohorts.set(quarter, cohort);
  }
  return cohort;
}

/**
 * First complaints in the view of a quarter (`2026-Q1`): the rows behind its curve; with `month` those of customers who bought in the
 * month so many months after it, from 1 on. Null without customers.
 */
export function firstRows(columns: StoreColumns, groups: Groups, quarter: string, month?: number): Uint32Array | null {
  const history = customerHistory(columns);
  const { orders, cases } = columns;
  if (history === null) return null;
  const rows: number[] = [];
  const buying = new Uint32Array(MONTHS);
  for (let c = 0; c < history.customers; c++) {
    for (let k = history.start[c]!; k < history.start[c + 1]!; k++) {
      const row = history.byCustomer[k]!;
      if (groups.of[row]! < 0) continue;
      if (quarterName(Math.floor(cases.month[row]! / 3)) !== quarter) break;
      if (month !== undefined && orders !== null) addMonths(buying.fill(0), orders, c, cases.instants.receivedAt[row]!);
      if (month === undefined || buying[month - 1]! > 0) rows.push(row);
      break;
    }
  }
  return Uint32Array.from(rows);
}

function quarterName(quarter: number): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}
