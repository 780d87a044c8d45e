import { type SampleComplaint, makeComplaints } from './make-complaints.ts';
import { DAY, type SampleOrder, makeOrders, monthStart } from './make-orders.ts';
import { AS_OF, EXTRA_PURCHASE, LOST_PURCHASE, MONTHS, ORGANISATION, TRUTHS, type Truth } from './plan.ts';
import { type Random, seededRandom } from './random.ts';
import { DETAIL_HEADER, type RecoveryDetails, detailCells, recoveryDetails } from './recovery-details.ts';
import { localTime, toCsv } from './to-csv.ts';

export type Sample = {
  organisation: string;
  zone: string;
  /** Files in the order in which a firm would import them. */
  files: readonly { name: string; kind: 'complaints' | 'orders'; text: string }[];
  truths: readonly Truth[];
};

const COMPLAINT_HEADER = [
  'Case ID', 'Created at', 'First reply at', 'Solved at', 'Reopened at', 'Reopens', 'Promised for', 'Category', 'Sub-category',
  'Touchpoint', 'Channel', 'First reply channel', 'Site', 'Product', 'Handler', 'Replies', 'Status', 'Customer ID', 'Order ID',
  'Compensation', 'Currency', 'Apology', 'Ownership', 'Gesture', 'Satisfaction', ...DETAIL_HEADER, 'Description',
]; // prettier-ignore
const ORDER_HEADER = ['Order ID', 'Ordered at', 'Customer ID', 'Value', 'Currency', 'Site', 'Product', 'Status'];

/**
 * Sample exports of a fictional retailer with planted truths: 30 months of complaints and orders, the newest month as
 * an export of its own that also brings what changed in older cases. The same seed gives the same bytes.
 * @param seed   any integer
 * @param scale  1 gives about 130,000 orders and 8,000 complaints
 */
export function generateSample({ seed = 2026, scale = 1 }: { seed?: number; scale?: number } = {}): Sample {
  const random = seededRandom(seed);
  const drafted = makeOrders(random, Math.round(19_000 * scale), MONTHS, scale);
  number(drafted, 'O', 100_001);
  const complaints = makeComplaints(random, drafted, MONTHS);
  number(complaints, 'C-', 20_001);
  const orders = afterRecovery(random, drafted, complaints);
  // A stream of its own: nothing else of the sample depends on the details.
  const chance = seededRandom(seed ^ 0x5eed);
  const details = new Map(complaints.map((one) => [one, recoveryDetails(chance, one)]));
  const before = monthStart(MONTHS - 1);
  const older = complaints.filter((one) => one.at < before);
  const newest = complaints.filter((one) => one.at >= before || one.solvedAt >= before);
  return {
    organisation: ORGANISATION,
    zone: 'UTC',
    files: [
      { name: 'orders-2024-05-to-2026-10.csv', kind: 'orders', text: toCsv(ORDER_HEADER, orders.map(orderRow)) },
      { name: 'complaints-2024-05-to-2026-09.csv', kind: 'complaints', text: complaintsCsv(older, details, before) },
      { name: 'complaints-2026-10.csv', kind: 'complaints', text: complaintsCsv(newest, details, AS_OF) },
    ],
    truths: TRUTHS,
  };
}

function number(rows: { id: string }[], prefix: string, first: number): void {
  rows.forEach((row, i) => {
    row.id = `${prefix}${first + i}`;
  });
}

/** Who was put right fast buys once more within 80 days; who waited long buys less for 100 days. */
function afterRecovery(
  random: Random,
  orders: readonly SampleOrder[],
  complaints: readonly SampleComplaint[],
): SampleOrder[] {
  const lostUntil = new Map<number, { from: number; to: number }[]>();
  const extra: SampleOrder[] = [];
  for (const { speed, solvedAt, order } of complaints) {
    if (speed === 'slow') {
      const spans = lostUntil.get(order.customer) ?? [];
      spans.push({ from: solvedAt, to: solvedAt + 100 * DAY });
      lostUntil.set(order.customer, spans);
    }
    if (speed === 'fast' && random.isTrue(EXTRA_PURCHASE)) {
      const at = solvedAt + Math.floor((2 + 78 * random.next()) * DAY);
      if (at < AS_OF) extra.push({ ...order, at, value: 1_500 + random.below(9_000), isCancelled: false });
    }
  }
  const complainedAbout = new Set(complaints.map(({ order }) => order.id));
  const kept = orders.filter((order) => {
    if (complainedAbout.has(order.id)) return true;
    const spans = lostUntil.get(order.customer) ?? [];
    return !(spans.some(({ from, to }) => order.at > from && order.at < to) && random.isTrue(LOST_PURCHASE));
  });
  number(extra, 'O', 900_001);
  return [...kept, ...extra].sort((a, b) => a.at - b.at);
}

function orderRow(order: SampleOrder): (string | number | null)[] {
  return [
    order.id,
    localTime(order.at),
    customerKey(order.customer),
    money(order.value),
    'EUR',
    order.site,
    order.product,
    order.isCancelled ? 'Cancelled' : 'Delivered',
  ];
}

/** The export as it looked at `exportedAt`: what had not happened by then is empty. */
function complaintsCsv(
  complaints: readonly SampleComplaint[],
  details: ReadonlyMap<SampleComplaint, RecoveryDetails>,
  exportedAt: number,
): string {
  const known = (at: number | null): number | null => (at !== null && at <= exportedAt ? at : null);
  const more = (one: SampleComplaint, isSolved: boolean): (string | number | null)[] => {
    const of = details.get(one);
    if (of === undefined) throw new RangeError(`no details of ${one.id}`);
    return detailCells(of, { exportedAt, isSolved });
  };
  const rows = complaints.map((one) => {
    const solvedAt = known(one.solvedAt);
    const reopenedAt = known(one.reopenedAt);
    const isSolved = solvedAt !== null;
    return [
      one.id,
      localTime(one.at),
      localTime(known(one.repliedAt)),
      localTime(solvedAt),
      localTime(reopenedAt),
      reopenedAt === null ? 0 : 1,
      localTime(one.promisedAt),
      one.cluster.category,
      one.subcategory,
      one.cluster.touchpoint,
      one.channel,
      known(one.repliedAt) === null ? '' : one.replyChannel,
      one.site,
      one.order.product,
      one.handler,
      known(one.repliedAt) === null ? 0 : one.replies,
      isSolved ? 'Solved' : 'Open',
      customerKey(one.order.customer),
      one.order.id,
      isSolved ? money(one.compensation ?? 0) : '',
      'EUR',
      isSolved ? yesNo(one.apology) : '',
      isSolved ? yesNo(one.ownership) : '',
      isSolved ? yesNo(one.gesture) : '',
      isSolved ? one.satisfaction : '',
      ...more(one, isSolved),
      one.narrative,
    ];
  });
  return toCsv(COMPLAINT_HEADER, rows);
}

function customerKey(customer: number): string {
  return `K${String(customer + 1).padStart(5, '0')}`;
}

function money(minor: number): string {
  return (minor / 100).toFixed(2);
}

function yesNo(value: boolean | null): string {
  return value === null ? '' : value ? 'yes' : 'no';
}
