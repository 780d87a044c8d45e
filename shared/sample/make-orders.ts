import { FIRST_MONTH, MONTHS } from './plan.ts';
import type { Random } from './random.ts';

export type SampleOrder = {
  id: string;
  at: number;
  customer: number;
  value: number;
  site: string;
  product: string;
  isCancelled: boolean;
};

export const DAY = 86_400_000;
export const PRODUCTS = [
  'Floor lamp',
  'Sideboard',
  'Sofa “Brise”',
  'Dining table',
  'Desk chair',
  'Rug 200×300',
  'Bed frame',
  'Kettle',
] as const;
export const HUBS = ['North hub', 'South hub', 'West hub', 'East hub'] as const;
const HUB_SHARES = [0.22, 0.31, 0.27, 0.2] as const;

/** Start of sample month `t` (0-based), milliseconds UTC. */
export function monthStart(t: number): number {
  return Date.UTC(FIRST_MONTH.year, FIRST_MONTH.month - 1 + t, 1);
}

/** Orders grow by two thirds over the sample and swell before Christmas. */
function ordersIn(t: number, scale: number): number {
  const calendarMonth = ((FIRST_MONTH.month - 1 + t) % 12) + 1;
  const season = calendarMonth === 12 ? 1.35 : calendarMonth === 11 ? 1.2 : calendarMonth === 2 ? 0.9 : 1;
  return scale * 3_300 * (1 + (0.67 * t) / MONTHS) * season;
}

/**
 * Orders of all months, by time. Customers differ: the busiest fifth places more than a third of the orders.
 * Each customer is served by one hub.
 */
export function makeOrders(random: Random, customers: number, months: number, scale: number): SampleOrder[] {
  const orders: SampleOrder[] = [];
  for (let t = 0; t < months; t += 1) {
    const count = random.poisson(ordersIn(t, scale));
    const start = monthStart(t);
    const length = monthStart(t + 1) - start;
    for (let i = 0; i < count; i += 1) {
      const customer = Math.floor(customers * random.next() ** 1.6);
      orders.push({
        id: '',
        at: start + Math.floor(random.next() * (length - 120_000)),
        customer,
        value: 1_500 + Math.floor(24_000 * random.next() ** 2),
        site: hubOf(customer),
        product: PRODUCTS[random.below(PRODUCTS.length)] ?? PRODUCTS[0],
        isCancelled: random.isTrue(0.03),
      });
    }
  }
  return orders.sort((a, b) => a.at - b.at);
}

export function hubOf(customer: number): string {
  let rest = ((customer * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  for (let i = 0; i < HUBS.length; i += 1) {
    rest -= HUB_SHARES[i] ?? 0;
    if (rest < 0) return HUBS[i] ?? HUBS[0];
  }
  return HUBS[0];
}
