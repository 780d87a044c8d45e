import { describe, expect, it } from 'vitest';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { analysis as analysisShape } from '../../../shared/contract/analysis-shapes.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/metric.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();
const jitter = (t: number): number => [0, 3, -2, 4, -3, 1, -1, 2, -4, 0, 3, -2][t % 12]!;

const cases = monthlyCases(2024, 30, [
  {
    category: 'Late',
    touchpoint: 'Courier',
    count: (t) => (t < 22 ? 40 : 80) + jitter(t),
    each: (received, k) => ({
      customer: `c${k % 9}-${Math.floor(received / (200 * DAY))}`,
      codes: { site: k % 3 === 0 ? 'North' : 'South', subcategory: k % 2 === 0 ? 'lost' : 'slow' },
      instants: {
        firstResponseAt: iso(received + DAY / 4),
        resolvedAt: iso(received + (1 + (k % 5)) * DAY),
        promisedAt: iso(received + 4 * DAY),
      },
    }),
  },
  { category: 'Bill', touchpoint: 'Post', count: (t) => 50 + jitter(t + 5), each: (_, k) => ({ customer: `p${k}` }) },
  { category: 'Site', touchpoint: 'Web', count: (t) => (t === 27 ? 90 : 30 + jitter(t + 2)) },
]);
const orders = monthlyCases(2024, 30, [{ category: '', touchpoint: '', count: () => 400 }]).map(
  ({ receivedAt }, k) => ({
    orderedAt: receivedAt,
    customer: `c${k % 9}-${Math.floor(Date.parse(receivedAt) / (200 * DAY))}`,
  }),
);
const columns = makeColumns({ cases, orders, asOf: '2026-06-30T23:50:00Z' });
const run = (query: AnalysisQuery = {}, of: StoreColumns = columns) =>
  runAnalysis({ columns: of, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query });

describe('runAnalysis', () => {
  const result = run();

  it('finds the lasting change, the one-off and nothing else', () => {
    expect(result.headlines).toEqual(['Late / Courier']);
    expect(result.clusters.find((c) => c.name === 'Late / Courier')).toMatchObject({
      verdict: 'shift-up',
      onset: '2025-11',
      rateUnit: 'per 1,000 orders',
      mark: { state: 'concern', letter: 'H' },
    });
    expect(result.oneOffs.map(({ name, period, isThisMonth }) => [name, period, isThisMonth])).toEqual([
      ['Site / Web', '2026-04', false],
    ]);
    expect(result.bottomLine.map((span) => span.text).join('')).toContain('Late / Courier');
  });

  it('counts a site’s own orders under a filter by site, where the orders know theirs', () => {
    const sited = makeColumns({
      cases,
      orders: orders.map((order, k) => ({ ...order, site: k % 4 === 0 ? 'North' : 'South' })),
      asOf: '2026-06-30T23:50:00Z',
    });
    const north: AnalysisQuery = { filter: { site: ['North'] } };
    expect(run(north, sited).counts).toMatchObject({ orders: 3_000, ordersMonth: 100 });
    expect(run(north).counts).toMatchObject({ orders: 12_000, ordersMonth: 400 });
    expect(run({ filter: { channel: ['phone'] } }, sited).counts).toMatchObject({ orders: 12_000 });
  });

  it('keeps to the contract that carries it', () => {
    expect(analysisShape.safeParse(result).error?.issues ?? []).toEqual([]);
  });

  it('counts cases, customers and orders of the window and of the month', () => {
    expect(result.counts).toMatchObject({ complaints: cases.length, orders: 12_000, ordersMonth: 400 });
    expect(result.clusters.reduce((sum, c) => sum + c.n, 0)).toBe(cases.length);
    expect(result.clusters.reduce((sum, c) => sum + c.nMonth, 0)).toBe(result.counts.complaintsMonth);
  });

  it('lets no later month into the verdicts of an earlier one', () => {
    const early = makeColumns({
      cases: cases.filter((c) => c.receivedAt < '2025-11'),
      orders: orders.filter((o) => o.orderedAt < '2025-11'),
      asOf: '2025-10-31T23:50:00Z',
    });
    const asked = run({ month: '2025-10' });
    const then = run({}, early);
    expect(then.month).toBe('2025-10');
    expect(asked.clusters.map((c) => [c.name, c.verdict, c.n, c.pLasting])).toEqual(
      then.clusters.map((c) => [c.name, c.verdict, c.n, c.pLasting]),
    );
    expect(asked.headlines).toEqual([]);
  });

  it('counts open cases in the durations and shows the closed-only figure beside them', () => {
    const { resolution } = result.recovery;
    expect(resolution).toMatchObject({ n: cases.length, closedOnlyMedianMs: 3 * DAY });
    expect('open' in resolution && resolution.open).toBeGreaterThan(2000);
    expect(result.recovery.byMonth).toHaveLength(30);
    expect(result.recovery.byMonth[0]).toMatchObject({ period: '2024-01', n: 119 });
  });

  it('gives every measure 24 periods and leaves those open whose follow-up is not closed', () => {
    expect(new Set(result.measures.flatMap((m) => [m.series.length, m.lower.length, m.upper.length]))).toEqual(
      new Set([24]),
    );
    const repeat = result.measures.find((m) => m.id === 'repeat-complaint-90')!;
    expect(repeat.series.slice(-3)).toEqual([null, null, null]);
    expect(repeat.series[20]).not.toBeNull();
    expect(repeat.detail).toContain('March');
  });

  it('says why what cannot be computed is absent', () => {
    const bare = run(
      {},
      makeColumns({ cases: cases.map(({ receivedAt }) => ({ receivedAt })), asOf: '2026-06-30T23:50:00Z' }),
    );
    expect(bare.recovery.resolution).toEqual({ why: 'needs the column “Resolved” or “Closed”' });
    expect(bare.loyalty.repeatPurchase90).toHaveProperty('why');
    expect(bare.recurrence.keyShare).toEqual({ why: 'needs the column “Customer”' });
    expect(bare.measures.filter((m) => m.value === null).every((m) => m.why !== null)).toBe(true);
    expect(analysisShape.safeParse(bare).error?.issues ?? []).toEqual([]);
  });

  it('marks targets when they are set', () => {
    const settings = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: DAY, resolutionMs: DAY } };
    const { measures, recovery } = runAnalysis({
      columns,
      store: { name: 's', organisation: 'o', zone: 'UTC' },
      imports: [],
      query: {},
      settings,
    });
    expect(measures.find((m) => m.id === 'time-to-resolution')).toMatchObject({
      target: 1,
      targetLabel: '≤ 24\u202Fh',
    });
    expect(recovery.firstResponse).toMatchObject({ withinTarget: { targetMs: DAY } });
  });

  it('analyses a selection', () => {
    const north = run({ filter: { site: ['North'] } });
    expect(north.clusters.map((c) => c.name)).toEqual(['Late / Courier']);
    expect(north.counts.complaints).toBe(cases.filter((c) => c.codes?.['site'] === 'North').length);
    const nothing = run({ filter: { site: ['Nowhere'] } });
    expect(nothing.clusters).toEqual([]);
    expect(analysisShape.safeParse(nothing).error?.issues ?? []).toEqual([]);
  });

  it('works by week', () => {
    const weekly = run({ grain: 'week' });
    expect(weekly).toMatchObject({ grain: 'week', month: '2026-06-22', isComplete: true });
    expect(analysisShape.safeParse(weekly).error?.issues ?? []).toEqual([]);
  });

  it('says that there is nothing in an empty store', () => {
    const empty = run({}, makeColumns({ cases: [], asOf: '' }));
    expect(empty.asOf).toBeNull();
    expect(empty.recovery.resolution).toEqual({ why: 'no complaints' });
    expect(analysisShape.safeParse(empty).error?.issues ?? []).toEqual([]);
  });

  it('is one and the same every time', () => {
    expect(run()).toEqual(result);
  });
});
