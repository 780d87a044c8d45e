import type { StoreColumns } from '../model/columns.ts';
import type { MeanCurve } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { meanCumulativeFunction } from '../stats/mean-cumulative-function.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';
import { customerHistory } from './customer-history.ts';
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
  const { of } = groups;
  let n = 0;
  let customers = 0;
  let longest = 0;
  for (let c = 0; c < history.customers; c++) {
    const from = history.start[c]!;
    const to = history.start[c + 1]!;
    if (from === to || of[history.byCustomer[from]!]! < 0) continue;
    const first = received[history.byCustomer[from]!]!;
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
  return { customers, points: thin(curve, longest) };
}

function thin(curve: ReturnType<typeof meanCumulativeFunction>, longest: number): MeanCurve['points'] {
  const z = normalHalfWidth(0.95);
  const points: MeanCurve['points'][number][] = [];
  const { everyDays } = STEPS.find(({ upToDays }) => longest <= upToDays) ?? STEPS[2];
  let step = -1;
  for (let days = 0; days <= Math.min(longest, LAST_DAY); days += everyDays) {
    while (step + 1 < curve.time.length && curve.time[step + 1]! <= days) step++;
    const mean = step < 0 ? 0 : curve.mean[step]!;
    const error = step < 0 ? 0 : curve.robustError[step]!;
    points.push({
      days,
      mean,
      low: Math.max(0, mean - z * error),
      high: mean + z * error,
      atRisk: step < 0 ? curve.units : curve.atRisk[step]!,
    });
  }
  return points;
}
