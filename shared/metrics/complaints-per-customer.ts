import type { StoreColumns } from '../model/columns.ts';
import type { MeanCurve } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { meanCumulativeFunction } from '../stats/mean-cumulative-function.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory, firstComplainants, type CustomerHistory } from './customer-history.ts';
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
  const { days, end } = agesOf(columns, history);
  const { start } = history;
  const who = firstComplainants(columns, history, groups);
  if (who.length === 0) return null;
  const most = who.reduce((sum, c) => sum + start[c + 1]! - start[c]!, 0);
  const unit = new Int32Array(most);
  const age = new Float64Array(most);
  const isEvent = new Uint8Array(most);
  const observed = new Float64Array(who.length);
  let n = 0;
  let longest = 0;
  for (let customer = 0; customer < who.length; customer++) {
    const c = who[customer]!;
    const to = start[c + 1]!;
    observed[customer] = Math.max(end[c]!, days[to - 1]!);
    if (observed[customer]! > longest) longest = observed[customer]!;
    for (let k = start[c]! + 1; k < to; k++) {
      unit[n] = customer;
      age[n] = days[k]!;
      isEvent[n++] = 1;
    }
    unit[n] = customer;
    age[n++] = end[c]!;
  }
  const curve = meanCumulativeFunction(unit, age, isEvent);
  return { customers: who.length, points: thin(curve, longest, observed.sort()) };
}

/**
 * Whole days since his customer's first complaint, by place in `byCustomer`; and those to the end of observation by customer, 0 where it
 * ended before.
 */
type Ages = { days: Int32Array; end: Int32Array };

const remember = columnCache<Ages>();

function agesOf(columns: StoreColumns, { byCustomer, start, customers }: CustomerHistory): Ages {
  return remember(columns, '', () => {
    const received = columns.cases.instants.receivedAt;
    const watched = receiptsWatchedUntil(columns);
    const days = new Int32Array(byCustomer.length);
    const end = new Int32Array(customers);
    for (let c = 0; c < customers; c++) {
      const from = start[c]!;
      const to = start[c + 1]!;
      if (from === to) continue;
      const first = received[byCustomer[from]!]!;
      for (let k = from; k < to; k++) days[k] = Math.floor((received[byCustomer[k]!]! - first) / DAY_MS);
      end[c] = Math.max(0, Math.floor((watched - first) / DAY_MS));
    }
    return { days, end };
  });
}

/**
 * The first complaints of the customers that the curve counts and who have been observed for so many days: the number under
 * observation, as cases. Null without known customers.
 */
export function observedRows(columns: StoreColumns, groups: Groups, days: number): Uint32Array | null {
  const history = customerHistory(columns);
  if (history === null) return null;
  const { days: ages, end } = agesOf(columns, history);
  const rows: number[] = [];
  for (const c of firstComplainants(columns, history, groups)) {
    if (Math.max(end[c]!, ages[history.start[c + 1]! - 1]!) >= days) rows.push(history.byCustomer[history.start[c]!]!);
  }
  return Uint32Array.from(rows);
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
