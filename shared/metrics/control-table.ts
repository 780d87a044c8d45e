import type { Looks, OrderColumns, StoreColumns } from '../model/columns.ts';
import { BUYING_STRATA, stratumOf } from './buying-strata.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { customerSeed } from './customer-seed.ts';
import { DAY_MS, orderTimes, ordersWatchedUntil } from './follow-up.ts';
import { narrowColumn } from './narrow-column.ts';
import { periodOfInstant, periodStarts } from './periods.ts';
import { placeOf, placesOf } from './buying-place.ts';
import { uniformOf } from './uniform-of.ts';

const YEAR_MS = 365 * DAY_MS;
/** The window whose looks come prepared with the columns. */
export const PREPARED_DAYS = 90;
/** More comparisons than this add work, not knowledge: customers then serve in every second, third … month only. */
const MOST_EVALUATIONS = 3_000_000;

/**
 * Customers who had not complained up to a moment, looked at in every month: their stratum at a random moment of the month
 * and whether they bought in the window after it. Ordered by customer.
 */
export type ControlTable = Looks & {
  windowMs: number;
  /** Instants at which the months start, one more than there are months. */
  starts: Float64Array;
  /** A stratum is (month · BUYING_STRATA + buying stratum) · places + place. */
  places: number;
  /** Looks, and how many of them bought, by stratum; and by month and buying stratum alone. */
  n: Uint32Array;
  buyers: Uint32Array;
  nCoarse: Uint32Array;
  buyersCoarse: Uint32Array;
};

const remember = columnCache<ControlTable | null>();

/**
 * The risk sets of the matched baseline (METRICS.md 6), built once per store version and window. A customer is at risk from
 * his first order until his first complaint, as long as the window after the look has closed; the moment within the month is
 * random but the same every time.
 * @param windowDays  length of the window after the look
 * @returns           null without orders of known customers
 */
export function controlTable(columns: StoreColumns, windowDays: number): ControlTable | null {
  return remember(columns, String(windowDays), () => {
    const { orders } = columns;
    if (orders === null || orders.n === orders.customerStart[0]) return null;
    const windowMs = windowDays * DAY_MS;
    const [firstMonth, lastMonth] = monthRange(columns);
    const starts = periodStarts(firstMonth, lastMonth, 'month', columns.zone);
    const prepared = windowDays === PREPARED_DAYS ? columns.prepared?.controls : undefined;
    const looks = prepared ?? lookAtControls(columns, orders, windowMs, firstMonth, starts);
    const places = placesOf(orders).count;
    return { windowMs, starts, places, ...looks, ...totalsByStratum(looks, places, starts.length - 1) };
  });
}

function lookAtControls(
  columns: StoreColumns,
  orders: OrderColumns,
  windowMs: number,
  firstMonth: number,
  starts: Float64Array,
): Looks {
  const watched = ordersWatchedUntil(columns);
  const months = starts.length - 1;
  const customers = orders.customerStart.length - 1;
  const places = placesOf(orders);
  const stride = Math.max(1, Math.ceil((customers * months) / MOST_EVALUATIONS));
  const until = atRiskUntil(columns, customers);
  const looks = new Int32Array(Math.ceil(customers * Math.ceil(months / stride)));
  const start = new Uint32Array(customers + 1);
  let size = 0;
  for (let c = 0; c < customers; c++) {
    start[c] = size;
    const end = orders.customerStart[c + 1]!;
    const first = orders.customerStart[c]!;
    if (first === end) continue;
    let oldest = first;
    let next = first;
    const seed = customerSeed(orders, c);
    for (let m = seed % stride; m < months; m += stride) {
      const at = starts[m]! + uniformOf(seed, firstMonth + m) * (starts[m + 1]! - starts[m]!);
      if (at >= until[c]! || at + windowMs > watched) break;
      while (next < end && orders.orderedAt[next]! <= at) next++;
      if (next === first) continue;
      while (orders.orderedAt[oldest]! <= at - YEAR_MS && oldest < next) oldest++;
      const buying = stratumOf({
        ordersInYear: next - oldest,
        sinceLastMs: at - orders.orderedAt[next - 1]!,
        sinceFirstMs: at - orders.orderedAt[first]!,
      });
      const bought = next < end && orders.orderedAt[next]! <= at + windowMs ? 1 : 0;
      looks[size++] = ((m * BUYING_STRATA + buying) * places.count + placeOf(places, next - 1)) * 2 + bought;
    }
  }
  start[customers] = size;
  return { look: narrowColumn(looks.slice(0, size)), start };
}

/** Looks and buyers by stratum, and by month and buying stratum alone. */
export function totalsByStratum(
  { look }: Pick<Looks, 'look'>,
  places: number,
  months: number,
): Pick<ControlTable, 'n' | 'buyers' | 'nCoarse' | 'buyersCoarse'> {
  const coarse = months * BUYING_STRATA;
  const answers = new Uint32Array(2 * coarse * places);
  for (let k = 0; k < look.length; k++) answers[look[k]!]!++;
  const n = new Uint32Array(coarse * places);
  const buyers = new Uint32Array(coarse * places);
  for (let s = 0; s < n.length; s++) {
    buyers[s] = answers[2 * s + 1]!;
    n[s] = answers[2 * s]! + buyers[s]!;
  }
  if (places === 1) return { n, buyers, nCoarse: n, buyersCoarse: buyers };
  const nCoarse = new Uint32Array(coarse);
  const buyersCoarse = new Uint32Array(coarse);
  for (let s = 0; s < n.length; s++) {
    const parent = Math.floor(s / places);
    nCoarse[parent]! += n[s]!;
    buyersCoarse[parent]! += buyers[s]!;
  }
  return { n, buyers, nCoarse, buyersCoarse };
}

/** First and last month with an order of a known customer, of whom there is one. */
export function monthRange(columns: StoreColumns): [number, number] {
  const { first, last } = orderTimes(columns).known;
  return [periodOfInstant(first, 'month', columns.zone), periodOfInstant(last, 'month', columns.zone)];
}

/** A customer's first complaint ends his time at risk (ms UTC, Infinity without one); pooled keys are never at risk. */
export function atRiskUntil(columns: StoreColumns, customers: number): Float64Array {
  const until = new Float64Array(customers).fill(Infinity);
  const { pooledCustomer, instants } = columns.cases;
  const history = customerHistory(columns);
  for (let c = 0; c < customers; c++) {
    if (pooledCustomer[c] === 1) until[c] = -Infinity;
    else if (history !== null && c < history.customers && history.start[c]! < history.start[c + 1]!) {
      until[c] = instants.receivedAt[history.byCustomer[history.start[c]!]!]!;
    }
  }
  return until;
}
