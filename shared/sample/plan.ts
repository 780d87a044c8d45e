import type { Verdict } from '../model/verdict.ts';

/** First month of the sample and its number of months: May 2024 to October 2026. */
export const FIRST_MONTH = { year: 2024, month: 5 };
export const MONTHS = 30;
export const ORGANISATION = 'Harbour & Home';
/** Clock of the newest export: 31 October 2026, 23:58. */
export const AS_OF = Date.UTC(2026, 9, 31, 23, 58);

export type Touchpoint = 'Delivery' | 'Billing' | 'Store' | 'Web shop' | 'Call centre';

/** One planned cluster: complaints per 1,000 orders, and what happens to them. Month 0 is the first one. */
export type PlannedCluster = {
  category: string;
  touchpoint: Touchpoint;
  /** Complaints per 1,000 orders in month `t` (0-based); `calendarMonth` is 1 to 12. */
  rate: (t: number, calendarMonth: number) => number;
  /** Extra complaints that come from one site only, per 1,000 orders. */
  extra?: { site: string; rate: (t: number) => number; theme: 'depot' };
  /** Median days to resolution. */
  days: number;
};

/** What is planted, written down: the demo and the tests ask whether Redress finds it. */
export type Truth =
  | {
      kind: 'verdict';
      id: string;
      category: string;
      touchpoint: Touchpoint;
      expected: readonly Verdict[];
      onset: string | null;
      text: string;
    }
  | { kind: 're-coded'; id: string; from: string; to: string; touchpoint: Touchpoint; onset: string; text: string }
  | { kind: 'place'; id: string; category: string; touchpoint: Touchpoint; site: string; text: string }
  | { kind: 'wording'; id: string; category: string; touchpoint: Touchpoint; words: RegExp; from: string; text: string }
  | { kind: 'recovery'; id: string; text: string };

const RISE_FROM = 17;
const SHIFT_FROM = 22;
const FALL_FROM = 16;
const ONE_OFF_AT = 25;
const RECODED_FROM = 21;

const flat = (rate: number) => (): number => rate;

export const CLUSTERS: readonly PlannedCluster[] = [
  {
    category: 'Late delivery',
    touchpoint: 'Delivery',
    rate: flat(4.6),
    extra: { site: 'North hub', rate: (t) => (t < RISE_FROM ? 0 : 0.7 * (t - RISE_FROM + 1)), theme: 'depot' },
    days: 5,
  },
  { category: 'Wrong item', touchpoint: 'Delivery', rate: (t) => (t < SHIFT_FROM ? 2.3 : 5.6), days: 4 },
  { category: 'Invoice unclear', touchpoint: 'Billing', rate: (t) => (t < FALL_FROM ? 6.4 : 2.7), days: 3 },
  { category: 'Site not reachable', touchpoint: 'Web shop', rate: (t) => (t === ONE_OFF_AT ? 11.5 : 2.8), days: 1 },
  {
    category: 'Return takes too long',
    touchpoint: 'Store',
    rate: (_t, month) => 3.1 * ({ 12: 2.1, 1: 3, 2: 1.5, 6: 0.7, 7: 0.6, 8: 0.7 }[month] ?? 0.9),
    days: 6,
  },
  { category: 'Damaged parcel', touchpoint: 'Delivery', rate: flat(5.2), days: 4 },
  { category: 'Parcel lost', touchpoint: 'Delivery', rate: (t) => (t < RECODED_FROM ? 3.8 : 0), days: 8 },
  { category: 'Parcel missing', touchpoint: 'Delivery', rate: (t) => (t < RECODED_FROM ? 0 : 3.8), days: 8 },
  { category: 'Charged twice', touchpoint: 'Billing', rate: flat(3.0), days: 2 },
  { category: 'Refund missing', touchpoint: 'Billing', rate: flat(4.2), days: 7 },
  { category: 'Voucher refused', touchpoint: 'Billing', rate: flat(1.7), days: 3 },
  { category: 'Out of stock', touchpoint: 'Store', rate: flat(3.4), days: 3 },
  { category: 'Unfriendly staff', touchpoint: 'Store', rate: flat(2.2), days: 4 },
  { category: 'Price differs from shelf', touchpoint: 'Store', rate: flat(1.3), days: 2 },
  { category: 'App fails at checkout', touchpoint: 'Web shop', rate: flat(2.7), days: 3 },
  { category: 'Description misleading', touchpoint: 'Web shop', rate: flat(2.2), days: 4 },
  { category: 'Account locked', touchpoint: 'Web shop', rate: flat(1.6), days: 1 },
  { category: 'Long wait', touchpoint: 'Call centre', rate: flat(4.0), days: 2 },
  { category: 'Promised callback missed', touchpoint: 'Call centre', rate: flat(2.5), days: 3 },
  { category: 'Wrong advice', touchpoint: 'Call centre', rate: flat(1.9), days: 5 },
  { category: 'Wheelchair access', touchpoint: 'Store', rate: flat(0.04), days: 12 },
];

export const TRUTHS: readonly Truth[] = [
  {
    kind: 'verdict',
    id: 'rising',
    category: 'Late delivery',
    touchpoint: 'Delivery',
    expected: ['rising'],
    onset: '2025-10',
    text: 'Late delivery rises by 0.7 complaints per 1,000 orders a month from October 2025, all of it at the North hub',
  },
  {
    kind: 'verdict',
    id: 'shift-up',
    category: 'Wrong item',
    touchpoint: 'Delivery',
    expected: ['shift-up'],
    onset: '2026-03',
    text: 'Wrong item steps from 2.3 to 5.6 per 1,000 orders in March 2026',
  },
  {
    kind: 'verdict',
    id: 'shift-down',
    category: 'Invoice unclear',
    touchpoint: 'Billing',
    expected: ['shift-down'],
    onset: '2025-09',
    text: 'Invoice unclear falls from 6.4 to 2.7 per 1,000 orders in September 2025',
  },
  {
    kind: 'verdict',
    id: 'one-off',
    category: 'Site not reachable',
    touchpoint: 'Web shop',
    expected: ['one-off'],
    onset: '2026-06',
    text: 'One bad month, June 2026: not a trend',
  },
  {
    kind: 'verdict',
    id: 'seasonal',
    category: 'Return takes too long',
    touchpoint: 'Store',
    expected: ['seasonal'],
    onset: null,
    text: 'Returns queue up after every Christmas: a season, not a trend',
  },
  {
    kind: 'verdict',
    id: 'follows-orders',
    category: 'Damaged parcel',
    touchpoint: 'Delivery',
    expected: ['stable'],
    onset: null,
    text: 'The count grows only because orders grow: the rate is the same',
  },
  {
    kind: 're-coded',
    id: 're-coded',
    from: 'Parcel lost',
    to: 'Parcel missing',
    touchpoint: 'Delivery',
    onset: '2026-02',
    text: '“Parcel lost” is called “Parcel missing” from February 2026: neither a fall nor a rise',
  },
  {
    kind: 'place',
    id: 'cause-place',
    category: 'Late delivery',
    touchpoint: 'Delivery',
    site: 'North hub',
    text: 'The cause of the late deliveries sits at one depot, the North hub: the first place named inside the cluster',
  },
  {
    kind: 'wording',
    id: 'cause-wording',
    category: 'Late delivery',
    touchpoint: 'Delivery',
    words: /transfer|depot|stuck/i,
    from: '2025-08',
    text: 'What customers say of it is new with the rise: stuck at the transfer depot',
  },
  {
    kind: 'recovery',
    id: 'fast-recovery-returns',
    text: 'Customers put right within 3 days buy again more often than those who waited longer than 10 days',
  },
];

/** Median-days factor: a case is put right fast, at the usual speed, or slowly. */
export const SPEED = { fast: 0.25, usual: 1, slow: 4 } as const;
export type Speed = keyof typeof SPEED;
/** What speed does to a customer's later orders: extra purchase after a fast one, lost purchases after a slow one. */
export const EXTRA_PURCHASE = 0.3;
export const LOST_PURCHASE = 0.65;
