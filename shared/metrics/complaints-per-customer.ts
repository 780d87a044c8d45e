import type { StoreColumns } from '../model/columns.ts';
import type { MeanCurve } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { meanCumulativeFunction } from '../stats/mean-cumulative-function.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';
import { customerHistory, type CustomerHistory } from './customer-history.ts';
import { DAY_MS } from './follow-up.ts';
import { receiptsWatchedUntil } from './receipts-watched-until.ts';

/** Up to how many days of observation the curve is given how often; up to three years. */
const STEPS = [
  { upToDays: 60, everyDays: 1 },
  { upToDays: 365, everyDays: 5 },
  { upToDays: Infinity, everyDays: 15 },
] as const;
const LAST_DAY = 1095;

/**
 * How many further complaints does a complainant make by so many days after the first one (Nelson–Aalen mean cumulative
 * function, limits that allow for some making many)? Customers whose first complaint is in a group; every complaint after it
 * counts, whatever it is about; observed as long as new complaints are.
 * @param groups  rows that count as a first complaint: in any group
 * @returns       points up to where somebody is still observed; null without known customers
 */
export function complaintsPerCustomer(columns: StoreColumns, groups: Groups): MeanCurve | null {
  const history = customerHistory(columns);
  if (history === null) return null;
  const received = columns.cases.instants.receivedAt;
  const watched = receiptsWatchedUntil(columns);
  const most = history.byCustomer.length;
  const unit = new Int32Array(most);
  const age = new Float64Array(most);
  const isEvent = new Uint8Array(most);
  const observed = new Float64Array(history.customers);
  const { of } = groups;
  let n = 0;
  let customers = 0;
  let longest = 0;
  for (let c = 0; c < history.customers; c++) {
    const from = history.start[c]!;
    const to = history.start[c + 1]!;
    if (from === to || of[history.byCustomer[from]!]! < 0) continue;
    const first = received[history.byCustomer[from]!]!;
    observed[customers] = daysObserved(history, received, watched, c);
    for (let k = from + 1; k <= to; k++) {
      const at = k < to ? received[history.byCustomer[k]!]! : watched;
      const days = Math.max(0, Math.floor((at - first) / DAY_MS));
      unit[n] = customers;
      age[n] = days;
      longest = Math.max(longest, days);
      isEvent[n++] = k < to ? 1 : 0;
    }
    customers++;
  }
  if (customers === 0) return null;
  const curve = meanCumulativeFunction(unit.subarray(0, n), age.subarray(0, n), isEvent.subarray(0, n));
  return { customers, points: thin(curve, longest, observed.subarray(0, customers).sort()) };
}

/**
 * The first complaints of the customers that the curve counts and who have been observed for so many days: the number under
 * observation, as cases. Null without known customers.
 */
export function observedRows(columns: StoreColumns, groups: Groups, days: number): Uint32Array | null {
  const history = customerHistory(columns);
  if (history === null) return null;
  const received = columns.cases.instants.receivedAt;
  const watched = receiptsWatchedUntil(columns);
  const rows: number[] = [];
  for (let c = 0; c < history.customers; c++) {
    const row = history.byCustomer[history.start[c]!]!;
    if (history.start[c] === history.start[c + 1] || groups.of[row]! < 0) continue;
    if (daysObserved(history, received, watched, c) >= days) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** Whole days from a customer's first complaint to the end of observation. */
function daysObserved(
  { byCustomer, start }: CustomerHistory,
  received: Float64Array,
  watched: number,
  customer: number,
): number {
  const first = received[byCustomer[start[customer]!]!]!;
  const last = received[byCustomer[start[customer + 1]! - 1]!]!;
  return Math.max(0, Math.floor((Math.max(watched, last) - first) / DAY_MS));
}

/** @param observed  days under observation by customer, ascending */
function thin(
  curve: ReturnType<typeof meanCumulativeFunction>,
  longest: number,
  observed: Float64Array,
): MeanCurve['points'] {
  const z = normalHalfWidth(0.95);
  const points: MeanCurve['points'][number][] = [];
  const { everyDays } = STEPS.find(({ upToDays }) => longest <= upToDays) ?? STEPS[2];
  let step = -1;
  let gone = 0;
  for (let days = 0; days <= Math.min(longest, LAST_DAY); days += everyDays) {
    while (step + 1 < curve.time.length && curve.time[step + 1]! <= days) step++;
    while (gone < observed.length && observed[gone]! < days) gone++;
    const mean = step < 0 ? 0 : curve.mean[step]!;
    const error = step < 0 ? 0 : curve.robustError[step]!;
    points.push({
      days,
      mean,
      low: Math.max(0, mean - z * error),
      high: mean + z * error,
      atRisk: observed.length - gone,
    });
  }
  return points;
}
