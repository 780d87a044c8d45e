import { describe, expect, it } from 'vitest';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runMetricTable } from '../../../main/analysis/run-metric-table.ts';
import { followUp as shape, metricTable as tableShape } from '../../../shared/contract/follow-up-shapes.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { makeColumns, type TestCase } from '../../support/make-columns.ts';
import { simulateShop } from '../../support/simulate-shop.ts';

const shop = simulateShop({ seed: 4, customers: 2500, months: 24, spread: 0.8, orders: 1, complaints: 0.08 });
const inputOf = (columns: StoreColumns, query: AnalysisQuery = {}) => ({
  columns,
  store: { name: 's', organisation: 'o', zone: 'UTC' },
  imports: [],
  query,
});
const run = (columns: StoreColumns, query: AnalysisQuery = {}) => runFollowUp(inputOf(columns, query))!;
const issues = (columns: StoreColumns, query: AnalysisQuery = {}) =>
  shape.safeParse(run(columns, query)).error?.issues ?? [];
const whole = (cases: readonly TestCase[], orders?: Parameters<typeof makeColumns>[0]['orders']) =>
  makeColumns({ asOf: '2026-06-01', cases, ...(orders === undefined ? {} : { orders }) });

describe('runFollowUp', () => {
  it('has every metric of the registry, each with a figure or a reason', () => {
    const { metrics } = run(shop);
    expect(metrics.map((metric) => metric.id)).toEqual(METRICS.map((metric) => metric.id));
    for (const { proportion, duration, quantity, why } of metrics) {
      expect([proportion, duration, quantity, why].filter((one) => one !== null)).toHaveLength(1);
    }
  });

  it('compares complainants with their like and keeps to the contract', () => {
    const { loyalty, recurrence, recovery, iceberg } = run(shop);
    expect(loyalty.baseline).toMatchObject({ isComparable: true, verdict: 'not-shown' });
    expect(loyalty.revenueAtRisk).toHaveProperty('lostValue');
    expect(recurrence.nextComplaint).toHaveProperty('byDays');
    expect(recovery.backlog).toHaveProperty('months');
    expect(iceberg).toHaveProperty('unhappy');
    expect(issues(shop)).toEqual([]);
  });

  it('looks at the month asked for and what came before it only', () => {
    const early = run(shop, { month: '2023-12' });
    const all = run(shop);
    const cases = (of: typeof all): number =>
      'why' in of.recovery.backlog ? 0 : of.recovery.backlog.months.reduce((sum, month) => sum + month.received, 0);
    expect(early.month).toBe('2023-12');
    expect(cases(early)).toBeLessThan(cases(all));
  });

  it.each([
    ['only receipts', whole([{ receivedAt: '2026-01-01' }, { receivedAt: '2026-05-01' }])],
    ['no customers', whole([{ receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-02' } }])],
    ['orders and no customers', whole([{ receivedAt: '2026-01-01' }], [{ orderedAt: '2026-01-01' }])],
    [
      'one customer with everything',
      whole(
        Array.from({ length: 40 }, (_, k) => ({
          receivedAt: new Date(Date.UTC(2025, 0, 1 + k)).toISOString(),
          customer: 'a',
          instants: { resolvedAt: new Date(Date.UTC(2025, 0, 2 + k)).toISOString() },
        })),
        Array.from({ length: 40 }, (_, k) => ({
          orderedAt: new Date(Date.UTC(2025, 0, 3 + 7 * k)).toISOString(),
          customer: 'a',
          value: 100,
        })),
      ),
    ],
    [
      'negative durations and resolutions before responses',
      whole([
        {
          receivedAt: '2026-01-05',
          customer: 'a',
          instants: { resolvedAt: '2026-01-01', firstResponseAt: '2026-01-08' },
        },
      ]),
    ],
    ['all cases open', whole([{ receivedAt: '2026-01-05', customer: 'a', isOpen: 1, instants: { closedAt: '' } }])],
    [
      'orders long before the first complaint',
      whole([{ receivedAt: '2026-01-05', customer: 'a' }], [{ orderedAt: '1999-01-01', customer: 'a', value: 1 }]),
    ],
  ])('says what it can and why it cannot with %s', (_title, columns) => {
    expect(issues(columns)).toEqual([]);
  });

  it('is nothing without complaints', () => {
    expect(runFollowUp(inputOf(makeColumns({ asOf: '', cases: [] })))).toBeNull();
  });
});

describe('runMetricTable', () => {
  it('gives a metric by month, by cluster and by any field, under a filter', () => {
    const columns = whole([
      { receivedAt: '2026-01-05', customer: 'a', category: 'late', codes: { site: 'north' } },
      { receivedAt: '2026-01-20', customer: 'a', category: 'late', codes: { site: 'south' } },
      { receivedAt: '2026-02-05', customer: 'b', category: 'broken', codes: { site: 'north' } },
    ]);
    const table = (by: string, query: AnalysisQuery = {}) =>
      runMetricTable({ ...inputOf(columns, query), metric: 'repeat-complaint-30', by });
    expect(
      table('month').rows.map((row) => [row.label, row.proportion?.numerator, row.proportion?.denominator]),
    ).toEqual([
      ['2026-01', 1, 2],
      ['2026-02', 0, 1],
    ]);
    expect(table('cluster').rows.map((row) => [row.label, row.cases])).toEqual([
      ['late / (none)', 2],
      ['broken / (none)', 1],
    ]);
    expect(table('site').rows[0]).toMatchObject({ label: 'north', cases: 2, proportion: { numerator: 1 } });
    expect(table('site', { filter: { category: ['late'] } }).rows.map((row) => row.cases)).toEqual([1, 1]);
    expect(tableShape.safeParse(table('week')).error?.issues ?? []).toEqual([]);
  });

  it('says why a metric is absent in every row', () => {
    const columns = whole([{ receivedAt: '2026-01-05' }]);
    const table = runMetricTable({ ...inputOf(columns), metric: 'time-to-resolution', by: 'cluster' });
    expect(table.why).toBe('needs the column “Resolved” or “Closed”');
    expect(table.rows[0]!.why).toBe(table.why);
  });

  it('refuses a metric or a field that does not exist', () => {
    expect(() => runMetricTable({ ...inputOf(shop), metric: 'happiness', by: 'month' })).toThrow(RangeError);
    expect(() => runMetricTable({ ...inputOf(shop), metric: 'reopen-rate', by: 'planet' })).toThrow(RangeError);
  });
});
