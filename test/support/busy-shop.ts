import { makeColumns, type TestCase, type TestOrder } from './make-columns.ts';
import { seededRandom } from './simulate-shop.ts';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1, 8);
const SITES = ['North', 'South', 'West', 'Tiny'];
const CATEGORIES = ['Delivery', 'Billing', 'Quality'];

/** Two years of a shop with sites, channels, amounts, open cases, mailboxes and cases without a site: something for every part. */
export function busyShop(seed = 7, customers = 700) {
  const random = seededRandom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const iso = (at: number): string => new Date(Math.floor(at / 1000) * 1000).toISOString();
  const end = START + 730 * DAY;
  const orders: TestOrder[] = [];
  const cases: TestCase[] = [];
  for (let c = 0; c < customers; c++) {
    const customer = `c${c}`;
    const gap = (20 + 140 * random()) * DAY;
    for (let at = START + random() * gap; at < end; at += (0.3 + 1.4 * random()) * gap) {
      orders.push({ orderedAt: iso(at), customer, value: 1000 + Math.floor(random() * 9000), currency: 'EUR' });
      if (random() > 0.2) continue;
      const received = at + random() * 6 * DAY;
      const resolved = received + random() ** 3 * 40 * DAY;
      if (received >= end) continue;
      const isOpen = random() < 0.06 || resolved > end;
      const site = random() < 0.01 ? 'Tiny' : random() < 0.05 ? undefined : pick(SITES.slice(0, 3));
      cases.push({
        receivedAt: iso(received),
        ...(random() < 0.05 ? {} : { customer: random() < 0.03 ? 'info@shop' : customer }),
        category: pick(CATEGORIES),
        touchpoint: 'Shop',
        isOpen: isOpen ? 1 : 0,
        instants: {
          firstResponseAt: iso(received + random() * 2 * DAY),
          ...(isOpen ? {} : { resolvedAt: iso(random() < 0.01 ? received - DAY : resolved) }),
        },
        codes: { channel: pick(['mail', 'phone']), currency: 'EUR', ...(site === undefined ? {} : { site }) },
        numbers: {
          compensation: random() < 0.5 ? 0 : Math.floor(random() * 3000),
          replies: 1 + Math.floor(random() * 3),
          reopens: random() < 0.1 ? 1 : 0,
          satisfaction: 1 + Math.floor(random() * 5),
        },
        flags: { apology: random() < 0.5, ownership: random() < 0.5 },
      });
    }
  }
  return makeColumns({ cases, orders, asOf: iso(end), pooled: ['info@shop'] });
}
