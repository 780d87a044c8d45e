import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countView } from '../../../main/analysis/count-view.ts';
import { selectRows } from '../../../main/analysis/select-rows.ts';
import { selectView } from '../../../main/analysis/select-view.ts';
import { periodNameOf } from '../../../shared/metrics/periods.ts';
import { timeToResolution } from '../../../shared/metrics/time-to-resolution.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { DEFAULT_SETTINGS, DURATION_STATE } from '../../../shared/model/metric.ts';
import { kaplanMeier } from '../../../shared/stats/kaplan-meier.ts';
import { survivalAt } from '../../../shared/stats/survival-at.ts';
import { makeColumns, type TestCase } from '../../support/make-columns.ts';
import { plainCounts, plainRows } from '../../support/plain-view.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (at: number): string => new Date(at).toISOString();
const of = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** A case of the first five months: few customers and many equal times, errors and gaps among them. */
const someCase = fc
  .record({
    day: fc.integer({ min: 0, max: 149 }),
    customer: of('ann', 'ben', 'cid', 'dora', 'eve', 'guest', undefined),
    category: of('Late', 'Lost', 'Rude'),
    touchpoint: of('Web', 'Shop'),
    channel: of('Phone', 'Phone', 'Phone', 'Phone', 'Mail', 'Chat', undefined),
    answered: fc.option(fc.integer({ min: -1, max: 12 }), { nil: undefined }),
    resolved: fc.option(fc.integer({ min: -2, max: 60 }), { nil: undefined }),
    promised: fc.option(fc.integer({ min: -1, max: 20 }), { nil: undefined }),
    reopens: of(undefined, 0, 1),
    isOpen: of(undefined, 0, 1),
  })
  .map(({ day, customer, category, touchpoint, channel, answered, resolved, promised, reopens, isOpen }): TestCase => {
    const receivedAt = START + day * DAY;
    const after = (days: number | undefined, field: string): Record<string, string> =>
      days === undefined ? {} : { [field]: iso(receivedAt + days * 12 * HOUR) };
    return {
      receivedAt: iso(receivedAt),
      category,
      touchpoint,
      ...(customer === undefined ? {} : { customer }),
      ...(isOpen === undefined ? {} : { isOpen: isOpen === 1 ? 1 : 0 }),
      codes: channel === undefined ? {} : { channel },
      numbers: reopens === undefined ? {} : { reopens },
      instants: {
        ...after(answered, 'firstResponseAt'),
        ...after(resolved, 'resolvedAt'),
        ...after(promised, 'promisedAt'),
      },
    };
  });
/** Every column has a value, whatever is drawn. */
const WHOLE: TestCase = {
  receivedAt: iso(START),
  customer: 'ann',
  category: 'Late',
  touchpoint: 'Web',
  codes: { channel: 'Mail' },
  numbers: { reopens: 1 },
  instants: { firstResponseAt: iso(START + DAY), resolvedAt: iso(START + DAY), promisedAt: iso(START + DAY) },
};
const store = fc
  .record({
    cases: fc.array(someCase, { minLength: 1, maxLength: 240, size: 'max' }),
    orders: fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 200 }), customer: of('ann', 'ben', 'dora', 'guest') }),
      {
        maxLength: 60,
        size: 'max',
      },
    ),
  })
  .map(({ cases, orders }) =>
    makeColumns({
      asOf: iso(START + 165 * DAY),
      pooled: ['guest'],
      cases: [WHOLE, ...cases],
      orders: [
        { orderedAt: iso(START), customer: 'ann' },
        ...orders.map(({ day, customer }) => ({ orderedAt: iso(START + day * DAY + HOUR), customer })),
      ],
    }),
  );
const filter = fc.record(
  {
    category: fc.subarray(['Late', 'Lost', 'Rude', 'Nowhere'], { minLength: 1 }),
    touchpoint: fc.subarray(['Web', 'Shop']),
    channel: fc.subarray(['Phone', 'Mail', 'Chat', '(none)'], { minLength: 1 }),
    period: of(['2026-02', '2026-04'], ['2026-01', '2026-04'], ['2026-03']),
  },
  { requiredKeys: [] },
);

const viewOf = (columns: StoreColumns, of: Record<string, string[]>, month?: string) =>
  selectView({
    columns,
    store: { name: 's', organisation: 'o', zone: 'UTC' },
    imports: [],
    query: { filter: of, ...(month === undefined ? {} : { month }) },
  })!;

describe('the counts of a view', () => {
  it('are those of a plain count, whatever the filter keeps and however it is counted', () => {
    fc.assert(
      fc.property(
        store,
        fc.array(filter, { minLength: 1, maxLength: 4 }),
        of(undefined, '2026-03'),
        (columns, filters, month) => {
          const monthOf = (row: number): string => periodNameOf(columns.cases.month[row]!, 'month');
          for (const one of [{}, ...filters]) {
            const view = viewOf(columns, one, month);
            const rows = plainRows(columns, one, monthOf);
            expect([...(selectRows(columns.cases, one) ?? columns.cases.month.keys())]).toEqual(rows);
            const { recovery, ...plain } = plainCounts(columns, rows, view.window);
            const counted = countView(view);
            expect(counted).toMatchObject(plain);
            expect(counted.recovery.byMonth.map((own) => own.firstResponse)).toEqual(recovery.firstResponse.byMonth);
            expect(counted.recovery.byMonth.map((own) => own.resolution)).toEqual(recovery.resolution.byMonth);
            for (const which of ['firstResponse', 'resolution'] as const) {
              const { together } = recovery[which];
              expect(counted.recovery[which]).toEqual(
                together.n === 0 ? { why: 'no case here with a usable time' } : together,
              );
            }
            const { cluster, clusters, month: received } = columns.cases;
            const countOf = (k: number, from: number, to: number): number =>
              rows.filter((row) => cluster[row] === k && received[row]! >= from && received[row]! <= to).length;
            const { first, last, period } = view.window;
            const shown = [...clusters.keys()].filter((k) => countOf(k, first, period) > 0);
            expect(view.cells.map((cell) => [cell.cluster, cell.n, cell.nMonth])).toEqual(
              shown.map((k) => [k, countOf(k, first, last), countOf(k, period, period)]),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('have curves that lie on the Kaplan–Meier curve of their cases', () => {
    fc.assert(
      fc.property(store, filter, (columns, one) => {
        const view = viewOf(columns, one);
        const column = timeToResolution.durations(columns, DEFAULT_SETTINGS);
        const rows = plainRows(columns, one, (row) => periodNameOf(columns.cases.month[row]!, 'month'));
        const usable = rows.filter((row) => column.state[row]! >= 0);
        const times = usable.map((row) => column.timeMs[row]!);
        const drawn = countView(view).recovery.curves?.resolution ?? null;
        expect(drawn === null).toBe(usable.length === 0);
        const curve = kaplanMeier(
          times,
          usable.map((row) => (column.state[row] === DURATION_STATE.done ? 1 : 0)),
        );
        expect(drawn?.waiting[0] ?? 1).toBe(1);
        for (const [k, time] of (drawn?.times.slice(1) ?? []).entries()) {
          expect(drawn!.waiting[k + 1]).toBeCloseTo(survivalAt(curve, time) ?? 1, 12);
        }
        for (const { timeMs, n } of drawn?.atRisk ?? []) expect(n).toBe(times.filter((time) => time >= timeMs).length);
      }),
      { numRuns: 100 },
    );
  });
});
