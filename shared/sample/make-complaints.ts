import { DAY, type SampleOrder, monthStart } from './make-orders.ts';
import { narrative } from './narratives.ts';
import { AS_OF, CLUSTERS, FIRST_MONTH, type PlannedCluster, SPEED, type Speed, type Touchpoint } from './plan.ts';
import type { Random } from './random.ts';

export type SampleComplaint = {
  id: string;
  at: number;
  repliedAt: number;
  solvedAt: number;
  reopenedAt: number | null;
  promisedAt: number | null;
  speed: Speed;
  cluster: PlannedCluster;
  subcategory: string;
  channel: string;
  replyChannel: string;
  site: string;
  order: SampleOrder;
  handler: string;
  replies: number;
  compensation: number | null;
  apology: boolean | null;
  ownership: boolean | null;
  gesture: boolean | null;
  satisfaction: number | null;
  narrative: string;
};

const STORES = ['Aldgate', 'Bexhill', 'Cromer', 'Deal', 'Exmouth'] as const;
const CHANNELS: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ['E-mail', 38],
  ['Phone', 30],
  ['Web form', 18],
  ['Chat', 9],
  ['In store', 5],
];
const SUBCATEGORIES: Readonly<Record<Touchpoint, readonly [string, ...string[]]>> = {
  Delivery: ['Standard', 'Express', 'Two-man delivery'],
  Billing: ['Card', 'Invoice', 'Instalments'],
  Store: ['Counter', 'Sales floor', 'Car park'],
  'Web shop': ['Desktop', 'Phone app', 'Tablet'],
  'Call centre': ['Sales line', 'Service line'],
};

/** Complaints of all months, each about an order placed shortly before it. */
export function makeComplaints(random: Random, orders: readonly SampleOrder[], months: number): SampleComplaint[] {
  const byMonth: SampleOrder[][] = Array.from({ length: months }, () => []);
  let t = 0;
  for (const order of orders) {
    while (order.at >= monthStart(t + 1)) t += 1;
    byMonth[t]?.push(order);
  }
  const complaints: SampleComplaint[] = [];
  byMonth.forEach((placed, month) => {
    const [first, ...rest] = placed;
    if (first === undefined) return;
    const calendarMonth = ((FIRST_MONTH.month - 1 + month) % 12) + 1;
    for (const cluster of CLUSTERS) {
      const usual = (cluster.rate(month, calendarMonth) * placed.length) / 1000;
      const count = random.poisson(usual * random.noise(0.07));
      for (let i = 0; i < count; i += 1)
        complaints.push(complaint(random, cluster, random.pick([first, ...rest]), month, false));
      if (cluster.extra === undefined) continue;
      const { site, rate } = cluster.extra;
      const [here, ...others] = placed.filter((order) => order.site === site);
      if (here === undefined) continue;
      const more = random.poisson((rate(month) * placed.length) / 1000);
      for (let i = 0; i < more; i += 1)
        complaints.push(complaint(random, cluster, random.pick([here, ...others]), month, true));
    }
  });
  return complaints.sort((a, b) => a.at - b.at);
}

function complaint(
  random: Random,
  cluster: PlannedCluster,
  order: SampleOrder,
  month: number,
  isDepot: boolean,
): SampleComplaint {
  const end = Math.min(monthStart(month + 1), AS_OF);
  const at = Math.min(
    order.at + Math.floor(random.next() * 6 * DAY),
    end - 60_000 - Math.floor(random.next() * 3_600_000),
  );
  const speed: Speed = random.pickWeighted([
    ['fast', 35],
    ['usual', 40],
    ['slow', 25],
  ]);
  const repliedAt = at + Math.floor(0.12 * DAY * SPEED[speed] * Math.exp(0.7 * random.normal())) + 120_000;
  const solvedAt = repliedAt + Math.floor(cluster.days * DAY * SPEED[speed] * Math.exp(0.5 * random.normal()));
  const isReopened = random.isTrue(speed === 'slow' ? 0.14 : 0.04);
  const channel = random.pickWeighted(CHANNELS);
  const site = cluster.touchpoint === 'Store' ? random.pick(STORES) : order.site;
  const isCompensated = random.isTrue(0.22);
  const score = speed === 'fast' ? 4.1 : speed === 'usual' ? 3.2 : 2;
  return {
    id: '',
    at: Math.max(at, monthStart(month)),
    repliedAt,
    solvedAt,
    reopenedAt: isReopened ? solvedAt - Math.floor(0.3 * (solvedAt - repliedAt)) : null,
    promisedAt: cluster.touchpoint === 'Delivery' && random.isTrue(0.6) ? repliedAt + cluster.days * 1.3 * DAY : null,
    speed,
    cluster,
    subcategory: random.pick(SUBCATEGORIES[cluster.touchpoint]),
    channel,
    replyChannel: random.isTrue(0.78) ? channel : 'E-mail',
    site,
    order,
    handler: `Agent ${String(1 + random.below(24)).padStart(2, '0')}`,
    replies: 1 + random.poisson(speed === 'slow' ? 3 : 1),
    compensation: isCompensated ? 500 + 250 * random.below(12) : null,
    apology: random.isTrue(0.08) ? null : random.isTrue(0.42),
    ownership: random.isTrue(0.12) ? null : random.isTrue(0.5),
    gesture: random.isTrue(0.08) ? null : isCompensated,
    satisfaction: random.isTrue(0.36) ? Math.min(5, Math.max(1, Math.round(score + random.normal()))) : null,
    narrative: narrative(random, {
      category: cluster.category,
      order: order.id,
      product: order.product,
      site,
      isDepot,
    }),
  };
}
