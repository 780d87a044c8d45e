import { describe, expect, it } from 'vitest';
import { readMetric } from '../../main/analysis/read-metric.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { readNeed } from '../../shared/metrics/needs.ts';
import { METRICS } from '../../shared/metrics/registry.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { MetricAnswer } from '../../shared/model/follow-up.ts';
import { DEFAULT_SETTINGS, type Metric, type MetricNeed, type MetricSettings } from '../../shared/model/metric.ts';
import { reasonWords } from '../../shared/words/reason-words.ts';
import { makeColumns, type TestCase, type TestOrder } from '../support/make-columns.ts';

const DAY = 86_400_000;
const START = Date.parse('2025-01-01T10:00:07Z');
const ASOF = '2026-06-01';
const at = (days: number): string => new Date(START + days * DAY).toISOString();

/** What people may set: targets, and hours with a break, a night and a day off. */
const SET: MetricSettings = {
  targets: { firstResponseMs: 4 * 3_600_000, resolutionMs: 2 * DAY },
  clock: {
    zone: 'Europe/Berlin',
    week: [
      [
        { from: 480, to: 720 },
        { from: 780, to: 1440 },
      ],
      [{ from: 0, to: 360 }],
      [],
      [{ from: 0, to: 1440 }],
      [{ from: 540, to: 1020 }],
      [],
      [],
    ],
    holidays: ['2025-04-18'],
  },
  repeatDays: 14,
};

/** Complaints that say all that a source can say, of 25 customers. */
function richCase(k: number): TestCase {
  const day = k * 2;
  return {
    receivedAt: at(day),
    customer: `c${k % 25}`,
    category: `k${k % 3}`,
    isOpen: 0,
    instants: {
      firstResponseAt: at(day + 0.2),
      resolvedAt: at(day + 1 + (k % 5)),
      closedAt: at(day + 6),
      promisedAt: at(day + 3),
      toldAt: at(day + 2),
      confirmedAt: at(day + 2 + (k % 4)),
      checkedAt: at(day + 8),
      approvalAskedAt: at(day + 0.3),
      approvedAt: at(day + 0.5),
      ...(k % 7 === 0 ? { reopenedAt: at(day + 2) } : {}),
    },
    codes: { channel: k % 2 ? 'Phone' : 'Mail', firstResponseChannel: 'Phone', currency: k % 2 ? 'EUR' : 'USD' },
    numbers: {
      reopens: k % 7 === 0 ? 1 : 0,
      replies: k % 3,
      handlers: 1 + (k % 3),
      rePromises: k % 2,
      channelSwitches: k % 3,
      compensation: (k % 4) * 500,
      authorityLimit: 800,
      satisfaction: 1 + (k % 5),
    },
    flags: {
      apology: k % 2 === 0,
      ownership: k % 3 === 0,
      gesture: k % 5 === 0,
      escalated: k % 4 === 0,
      approvalNeeded: true,
      withinAuthority: k % 2 === 0,
      policyBlocked: k % 6 === 0,
      satisfactionAsked: true,
    },
  };
}

const CASES = Array.from({ length: 120 }, (_, k) => richCase(k));
/** The same without any time but the receipt. */
const UNTIMED: readonly TestCase[] = CASES.map((one) => ({ ...one, instants: {} }));
const OPEN: TestCase = { receivedAt: at(250), customer: 'c3', isOpen: 1, category: 'k1' };
const ORDERS: TestOrder[] = Array.from({ length: 400 }, (_, k) => ({
  orderedAt: at((k * 37) % 500),
  customer: `c${k % 25}`,
  value: 1000 + k,
}));

const rich = (): StoreColumns => makeColumns({ asOf: ASOF, cases: [...CASES, OPEN], orders: ORDERS });
const withInstants = (
  columns: StoreColumns,
  change: (field: string, times: Float64Array) => Float64Array,
): StoreColumns => {
  const { instants } = columns.cases;
  const changed = Object.fromEntries(Object.entries(instants).map(([field, times]) => [field, change(field, times)]));
  return { ...columns, cases: { ...columns.cases, instants: { ...changed, receivedAt: instants.receivedAt } } };
};
const without = (columns: StoreColumns, need: MetricNeed): StoreColumns => {
  const { of, fields } = readNeed(need);
  if (need === 'orders') return { ...columns, orders: null };
  if (of === 'orders') {
    const { orders } = columns;
    if (orders === null) return columns;
    return { ...columns, orders: { ...orders, customerStart: orders.customerStart.map(() => orders.n) } };
  }
  const drop = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
  const { cases } = columns;
  const { receivedAt } = cases.instants;
  const { category, touchpoint } = cases.codes;
  return {
    ...columns,
    cases: {
      ...cases,
      instants: { ...drop(cases.instants), receivedAt },
      codes: { ...drop(cases.codes), category, touchpoint },
      numbers: drop(cases.numbers),
      flags: drop(cases.flags),
    },
  };
};

const HAZARDS: readonly (readonly [string, () => StoreColumns])[] = [
  ['everything in order', rich],
  ['orders without complaints', () => makeColumns({ asOf: ASOF, cases: [], orders: ORDERS })],
  ['complaints without orders', () => makeColumns({ asOf: ASOF, cases: CASES })],
  [
    'orders of other people',
    () => makeColumns({ asOf: ASOF, cases: CASES, orders: ORDERS.map((o) => ({ ...o, customer: 'x' })) }),
  ],
  ['no customer keys', () => without(rich(), 'cases.customer')],
  [
    'one customer with everything',
    () =>
      makeColumns({
        asOf: ASOF,
        cases: CASES.map((one) => ({ ...one, customer: 'all' })),
        orders: ORDERS.map((one) => ({ ...one, customer: 'all' })),
      }),
  ],
  [
    'only pooled customers',
    () =>
      makeColumns({ asOf: ASOF, cases: CASES, orders: ORDERS, pooled: Array.from({ length: 25 }, (_, k) => `c${k}`) }),
  ],
  [
    'orders long before the first complaint',
    () => makeColumns({ asOf: ASOF, cases: CASES, orders: ORDERS.map((one) => ({ ...one, orderedAt: '2003-05-05' })) }),
  ],
  [
    'every time before the receipt',
    () => withInstants(rich(), (field, times) => (field === 'receivedAt' ? times : times.map((t) => t - 900 * DAY))),
  ],
  [
    'resolution before the response',
    () =>
      withInstants(rich(), (field, times) => (field === 'firstResponseAt' ? times.map((t) => t + 30 * DAY) : times)),
  ],
  [
    'every time after the as-of time',
    () => withInstants(rich(), (field, times) => (field === 'receivedAt' ? times : times.map((t) => t + 9000 * DAY))),
  ],
  [
    'all cases open',
    () =>
      makeColumns({
        asOf: ASOF,
        cases: UNTIMED.map((one) => ({ ...one, isOpen: 1 as const })),
        orders: ORDERS,
      }),
  ],
  ['all closed, nobody knows when', () => makeColumns({ asOf: ASOF, cases: UNTIMED })],
  [
    'amounts in several currencies, and in none',
    () =>
      makeColumns({
        asOf: ASOF,
        cases: CASES.map((one, k) => {
          const { currency: _currency, ...codes } = one.codes ?? {};
          return { ...one, codes: k % 3 === 0 ? codes : { ...codes, currency: k % 2 ? 'JPY' : 'KWD' } };
        }),
        orders: ORDERS.map((one, k) => ({ ...one, ...(k % 2 ? { currency: 'JPY' } : {}) })),
      }),
  ],
  [
    'columns that only ever say yes',
    () =>
      makeColumns({
        asOf: ASOF,
        cases: CASES.map((one, k) => ({
          ...one,
          numbers: k % 4 === 0 ? {} : { compensation: 500 },
          flags:
            k % 4 === 0 ? {} : { apology: true, ownership: true, gesture: true, escalated: true, policyBlocked: true },
        })),
      }),
  ],
  ['one case alone', () => makeColumns({ asOf: ASOF, cases: CASES.slice(0, 1) })],
  ['no as-of time', () => ({ ...makeColumns({ asOf: ASOF, cases: [] }), asOf: Number.NaN })],
  ['received in the future', () => makeColumns({ asOf: '2024-01-01', cases: CASES, orders: ORDERS })],
];

/** All cases as one group: what the metric says of them, or why nothing. */
function answerOf(columns: StoreColumns, metric: Metric, settings = DEFAULT_SETTINGS): MetricAnswer {
  const readings = readMetric(columns, metric, groupAll(columns.cases.n, null), settings);
  if ('why' in readings) return { proportion: null, duration: null, quantity: null, why: readings.why };
  return readings[0]!;
}

/** Every number in an answer. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** What is wrong with an answer over n cases; nothing, if it is one figure within its bounds or a reason said in both languages. */
function flawsOf(answer: MetricAnswer, n: number): string[] {
  const { proportion, duration, quantity, why } = answer;
  const flaws: string[] = [];
  const must = (holds: boolean, flaw: string): void => {
    if (!holds) flaws.push(flaw);
  };
  must([proportion, duration, quantity, why].filter((one) => one !== null).length === 1, 'not exactly one answer');
  must(numbersIn(answer).every(Number.isFinite), 'a number that is none');
  must(why === null || (why.length > 5 && reasonWords(why, 'de') !== why), `a reason left in English: ${why}`);
  if (proportion !== null) {
    const { numerator, denominator, low, high, unknown, pending } = proportion;
    must(denominator > 0 && numerator <= denominator, 'more than all, or of none');
    must(denominator + unknown + pending <= n, 'more cases than there are');
    must((low ?? 0) >= 0 && (low ?? 0) <= (high ?? 1) && (high ?? 1) <= 1, 'an interval out of bounds');
  }
  if (duration !== null) {
    const { medianMs, p90Ms, closedOnlyMedianMs, open, invalid, unknown } = duration;
    must(duration.n + invalid + unknown <= n && open <= duration.n, 'more cases than there are');
    must(Math.min(medianMs ?? 0, p90Ms ?? 0, closedOnlyMedianMs ?? 0) >= 0, 'a time that runs backwards');
  }
  must(quantity === null || quantity.n + quantity.unknown === n, 'cases that are neither known nor unknown');
  return flaws;
}

describe.each(HAZARDS)('%s', (_name, make) => {
  const columns = make();

  it.each(METRICS.map((metric) => [metric.id, metric] as const))(
    '%s: one answer within its bounds, or why none',
    (_id, metric) => {
      expect(flawsOf(answerOf(columns, metric), columns.cases.n)).toEqual([]);
      expect(flawsOf(answerOf(columns, metric, SET), columns.cases.n)).toEqual([]);
    },
  );
});

describe('a metric without a column it needs', () => {
  const columns = rich();

  it('is there when everything is there', () => {
    expect(METRICS.filter((metric) => whyAbsent(columns, metric, SET) !== null).map(({ id }) => id)).toEqual([]);
  });

  it.each(METRICS.flatMap((metric) => metric.needs.map((need) => [metric.id, need, metric] as const)))(
    '%s without %s says so by name',
    (_id, need, metric) => {
      const answer = answerOf(without(columns, need), metric);
      expect(answer).toMatchObject({ proportion: null, duration: null, quantity: null });
      expect(answer.why).toMatch(/^needs /);
      expect(reasonWords(answer.why ?? '', 'de')).toMatch(/^braucht /);
    },
  );

  it('is not guessed from cases that do not say: empty columns count for nothing', () => {
    const empty: StoreColumns = {
      ...columns,
      cases: {
        ...columns.cases,
        numbers: Object.fromEntries(
          Object.entries(columns.cases.numbers).map(([f, v]) => [f, v.map(() => Number.NaN)]),
        ),
        flags: Object.fromEntries(Object.entries(columns.cases.flags).map(([f, v]) => [f, v.map(() => -1)])),
      },
    };
    const asked = METRICS.filter(({ needs }) =>
      needs.some((need) => {
        const { of, fields } = readNeed(need);
        return of === 'cases' && fields.every((f) => f in columns.cases.numbers || f in columns.cases.flags);
      }),
    );
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((metric) => answerOf(empty, metric).why === null).map(({ id }) => id)).toEqual([]);
  });
});

describe('times before the receipt', () => {
  const columns = withInstants(rich(), (field, times) =>
    field === 'receivedAt' ? times : times.map((t) => t - 900 * DAY),
  );

  it('say nothing of a resolution: neither quick, nor kept, nor confirmed, nor closed with the customer', () => {
    const resting = [
      'time-to-resolution',
      'first-contact-resolution',
      'promise-kept',
      'bad-news-lead-time',
      'resolved-by-first-owner',
      'written-confirmation',
      'loop-closed',
      'repeat-contact-7',
      'repeat-purchase-90',
      'time-to-next-purchase',
    ];
    // Only the one case that is still open has a usable time.
    const known = METRICS.filter(({ id }) => resting.includes(id)).filter((one) => {
      const { proportion, duration, quantity } = answerOf(columns, one);
      return proportion !== null || quantity !== null || (duration !== null && duration.n > duration.open);
    });
    expect(known.map(({ id }) => id)).toEqual([]);
    const resolution = METRICS.find(({ id }) => id === 'time-to-resolution')!;
    expect(answerOf(columns, resolution).duration).toMatchObject({ invalid: 120, open: 1 });
  });
});
