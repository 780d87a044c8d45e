import type { StoreColumns } from '../../shared/model/columns.ts';
import { periodIndexes, periodStarts } from '../../shared/metrics/periods.ts';

const DAY = 86_400_000;
const START = Date.UTC(2023, 0, 1);
const FIRST_MONTH = 2023 * 12;

/** A shop whose truth is known. Rates are per 90 days. */
export type SimulatedShop = {
  seed: number;
  customers: number;
  months: number;
  /** Spread of the customers' buying rates: 0 all alike, 1 exponential. */
  spread: number;
  /** Orders in 90 days of a customer with the middle rate. */
  orders: number;
  /** Complaints per order. */
  complaints: number;
  /** How much more often eager buyers complain about an order, beyond having more of them: 0 not at all. */
  hidden?: number;
  /** Share of complainants made to buy within the window after resolution who would not have. */
  effect?: number;
};

/** Seeded numbers between 0 and 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Columns of a simulated shop: customers buy at their own steady rates; some orders draw a complaint, resolved in days. */
export function simulateShop(shop: SimulatedShop): StoreColumns {
  const random = seededRandom(shop.seed);
  const exponential = (): number => -Math.log(1 - random());
  const end = START + shop.months * 30.4 * DAY;
  const orders: { customer: number; at: number }[] = [];
  const cases: { customer: number; at: number; resolved: number }[] = [];
  for (let c = 0; c < shop.customers; c++) {
    const eager = shop.spread === 0 ? 1 : 1 - shop.spread + shop.spread * exponential();
    const rate = (shop.orders * eager) / (90 * DAY);
    const mine: number[] = [];
    for (let at = START + exponential() / rate; at < end; at += exponential() / rate) mine.push(at);
    const complaints: { at: number; resolved: number }[] = [];
    for (const at of mine) {
      if (random() >= shop.complaints * eager ** (shop.hidden ?? 0)) continue;
      const received = at + random() * 5 * DAY;
      complaints.push({ at: received, resolved: received + exponential() * 4 * DAY });
    }
    for (const { at, resolved } of complaints) {
      cases.push({ customer: c, at, resolved });
      const isBack = mine.some((order) => order > resolved && order <= resolved + 90 * DAY);
      if (!isBack && random() < (shop.effect ?? 0)) mine.push(resolved + random() * 90 * DAY);
    }
    for (const at of mine) if (at < end) orders.push({ customer: c, at: Math.floor(at) });
  }
  return toColumns(
    cases.filter((one) => one.at < end),
    orders,
    shop.customers,
    end,
  );
}

function toColumns(
  cases: { customer: number; at: number; resolved: number }[],
  orders: { customer: number; at: number }[],
  customers: number,
  end: number,
): StoreColumns {
  cases.sort((a, b) => a.at - b.at);
  orders.sort((a, b) => a.customer - b.customer || a.at - b.at);
  const starts = periodStarts(FIRST_MONTH, FIRST_MONTH + 60, 'month', 'UTC');
  const months = (at: Float64Array): Int32Array => periodIndexes(at, starts).map((m) => m + FIRST_MONTH);
  const receivedAt = Float64Array.from(cases, (one) => one.at);
  const orderedAt = Float64Array.from(orders, (one) => one.at);
  const customerStart = new Uint32Array(customers + 1);
  for (const { customer } of orders) customerStart[customer + 1]!++;
  for (let c = 0; c < customers; c++) customerStart[c + 1]! += customerStart[c]!;
  const n = cases.length;
  return {
    cases: {
      n,
      versionId: Float64Array.from({ length: n }, (_, i) => i + 1),
      instants: {
        receivedAt,
        resolvedAt: Float64Array.from(cases, (one) => (one.resolved <= end ? one.resolved : Number.NaN)),
      },
      codes: {
        category: new Int32Array(n),
        touchpoint: new Int32Array(n),
        customer: Int32Array.from(cases, (one) => one.customer),
      },
      labels: { category: ['c'], touchpoint: ['t'], customer: Array.from({ length: customers }, (_, c) => `k${c}`) },
      numbers: {},
      flags: {},
      isOpen: new Int8Array(n).fill(-1),
      month: months(receivedAt),
      week: new Int32Array(n),
      cluster: new Int32Array(n),
      clusters: [{ category: 0, touchpoint: 0 }],
      pooledCustomer: new Uint8Array(customers),
    },
    orders: {
      n: orders.length,
      orderedAt,
      month: months(orderedAt),
      week: new Int32Array(orders.length),
      site: new Int32Array(orders.length).fill(-1),
      product: new Int32Array(orders.length).fill(-1),
      value: new Float64Array(orders.length).fill(1000),
      labels: { site: [], product: [] },
      customerStart,
    },
    exposure: null,
    zone: 'UTC',
    asOf: end,
    coveredMonths: new Int32Array(0),
  };
}
