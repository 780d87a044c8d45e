import { describe, expect, it } from 'vitest';
import { buildClusterSeries } from '../../../main/analysis/build-series.ts';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { selectRows } from '../../../main/analysis/select-rows.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import type { TestRow } from '../../support/make-batch.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

type Plan = Readonly<Record<string, number>>;

/** As many rows in each month as planned, spread evenly from its first to its last hour. */
function spread(plan: Plan, make: (at: number, n: number) => TestRow): TestRow[] {
  return Object.entries(plan).flatMap(([month, rows]) => {
    const start = Date.parse(`${month}-01T00:00Z`);
    const end = new Date(start).setUTCMonth(new Date(start).getUTCMonth() + 1);
    return Array.from({ length: rows }, (_, n) => make(start + ((end - start - 1000) * n) / Math.max(1, rows - 1), n));
  });
}

function complaints(plan: Plan, more: TestRow = {}): TestRow[] {
  const name = JSON.stringify(more);
  return spread(plan, (at, n) => ({
    caseId: `${name}-${Math.round(at)}-${n}`,
    receivedAt: Math.round(at),
    category: 'Late',
    touchpoint: 'Delivery',
    ...more,
  }));
}

function orders(plan: Plan, more: TestRow = {}): TestRow[] {
  const name = JSON.stringify(more);
  return spread(plan, (at, n) => ({ orderId: `${name}-${Math.round(at)}-${n}`, orderedAt: Math.round(at), ...more }));
}

function columnsOf(input: { cases: TestRow[][]; orders?: TestRow[]; exposure?: TestRow[] }): StoreColumns {
  const { db } = temporaryStore();
  for (const rows of input.cases) importRows(db, rows);
  if (input.orders !== undefined) importRows(db, input.orders, { kind: 'orders' });
  if (input.exposure !== undefined) importRows(db, input.exposure, { kind: 'exposure' });
  return buildColumns(db);
}

const QUARTER: Plan = { '2026-01': 40, '2026-02': 50, '2026-03': 60 };

describe('buildClusterSeries', () => {
  it('counts each cluster by month over the same window', () => {
    const columns = columnsOf({
      cases: [[...complaints(QUARTER), ...complaints({ '2026-02': 30 }, { touchpoint: 'Store' })]],
    });
    expect(buildClusterSeries(columns, { grain: 'month' })).toEqual([
      {
        name: 'Late / Delivery',
        category: 'Late',
        touchpoint: 'Delivery',
        cluster: 0,
        series: { grain: 'month', start: '2026-01', counts: [40, 50, 60], exposure: null, lastFraction: 1 },
      },
      {
        name: 'Late / Store',
        category: 'Late',
        touchpoint: 'Store',
        cluster: 1,
        series: { grain: 'month', start: '2026-01', counts: [0, 30, 0], exposure: null, lastFraction: 1 },
      },
    ]);
  });

  it('shows a month that no export covers as missing, not as zero', () => {
    const columns = columnsOf({ cases: [complaints({ '2026-01': 40 }), complaints({ '2026-03': 40 })] });
    expect(buildClusterSeries(columns, { grain: 'month' })[0]?.series.counts).toEqual([40, null, 40]);
  });

  it('knows that the last month is not over', () => {
    const rows = complaints(QUARTER).filter(({ receivedAt }) => Number(receivedAt) < Date.UTC(2026, 2, 11));
    const [one] = buildClusterSeries(columnsOf({ cases: [rows] }), { grain: 'month' });
    expect(one?.series.lastFraction).toBeGreaterThan(0.3);
    expect(one?.series.lastFraction).toBeLessThan(0.34);
  });

  it('ends where it is told to, also by number, and beyond the data with missing months', () => {
    const columns = columnsOf({ cases: [complaints(QUARTER)] });
    const until = (end: string | number): unknown =>
      buildClusterSeries(columns, { grain: 'month', until: end })[0]?.series.counts;
    expect(until('2026-02')).toEqual([40, 50]);
    expect(until(2026 * 12 + 1)).toEqual([40, 50]);
    expect(until('2026-04')).toEqual([40, 50, 60, null]);
    expect(until('2025-12')).toBeUndefined();
  });

  it('counts only the rows selected, and leaves out clusters without any', () => {
    const columns = columnsOf({
      cases: [[...complaints(QUARTER), ...complaints(QUARTER, { category: 'Rude', site: 'Bonn' })]],
    });
    const rows = selectRows(columns.cases, { site: ['Bonn'] });
    expect(buildClusterSeries(columns, { grain: 'month', rows }).map(({ name }) => name)).toEqual(['Rude / Delivery']);
  });

  it('counts weeks from Monday to Sunday, whole ones only, and knows the unfinished one', () => {
    const rows = complaints({ '2026-02': 56, '2026-03': 62 }).filter(
      ({ receivedAt }) => Number(receivedAt) < Date.UTC(2026, 2, 19),
    );
    const [one] = buildClusterSeries(columnsOf({ cases: [rows] }), { grain: 'week' });
    expect(one?.series).toMatchObject({ start: '2026-02-02', counts: [14, 14, 14, 14, 14, 14, 6] });
    expect(one?.series.lastFraction).toBeCloseTo(3 / 7, 1);
  });

  it('sees that an export of cases received up to a day ends there, though they were worked on later', () => {
    const rows = complaints({ '2026-01': 62, '2026-02': 56, '2026-03': 62 }, { updatedAt: '2026-06-01T00:00Z' });
    const cut = rows.filter(({ receivedAt }) => Number(receivedAt) < Date.UTC(2026, 2, 16));
    const [whole] = buildClusterSeries(columnsOf({ cases: [rows] }), { grain: 'month' });
    const [part] = buildClusterSeries(columnsOf({ cases: [cut] }), { grain: 'month' });
    expect(whole?.series.lastFraction).toBe(1);
    expect(part?.series.lastFraction).toBeCloseTo(0.48, 1);
    expect(buildClusterSeries(columnsOf({ cases: [cut] }), { grain: 'week' })[0]?.series.counts).toHaveLength(10);
  });

  it('gives nothing for an empty store', () => {
    expect(buildClusterSeries(columnsOf({ cases: [] }), { grain: 'month' })).toEqual([]);
  });
});

describe('exposure', () => {
  const plan: Plan = { '2026-01': 400, '2026-02': 500, '2026-03': 600 };

  it('is the orders of the period', () => {
    const columns = columnsOf({ cases: [complaints(QUARTER)], orders: orders(plan) });
    expect(buildClusterSeries(columns, { grain: 'month' })[0]?.series.exposure).toEqual([400, 500, 600]);
  });

  it('is the exposure file where there is one, for months', () => {
    const exposure = ['2026-01', '2026-02', '2026-03'].map((month, n) => ({
      cellId: month,
      period: `${month}-01T00:00Z`,
      chances: 1000 + n,
    }));
    const columns = columnsOf({ cases: [complaints(QUARTER)], orders: orders(plan), exposure });
    expect(buildClusterSeries(columns, { grain: 'month' })[0]?.series.exposure).toEqual([1000, 1001, 1002]);
    expect(columns.asOf).toBeLessThan(Date.UTC(2026, 3, 1));
  });

  it('follows a filter by site', () => {
    const both = [
      ...orders(plan, { site: 'Bonn' }),
      ...orders({ '2026-01': 100, '2026-02': 100, '2026-03': 100 }, { site: 'Ulm' }),
    ];
    const columns = columnsOf({ cases: [complaints(QUARTER, { site: 'Ulm' })], orders: both });
    const filter = { site: ['Ulm'] };
    const rows = selectRows(columns.cases, filter);
    expect(buildClusterSeries(columns, { grain: 'month', rows, filter })[0]?.series.exposure).toEqual([100, 100, 100]);
    expect(buildClusterSeries(columns, { grain: 'month' })[0]?.series.exposure).toEqual([500, 600, 700]);
  });

  it('begins the series where the orders begin, when they miss few periods', () => {
    const year: Plan = {
      '2025-11': 40,
      '2025-12': 40,
      ...QUARTER,
      '2026-04': 40,
      '2026-05': 40,
      '2026-06': 40,
      '2026-07': 40,
    };
    const known = { ...Object.fromEntries(Object.keys(year).map((month) => [month, 300])), '2025-11': 0 };
    const [one] = buildClusterSeries(columnsOf({ cases: [complaints(year)], orders: orders(known) }), {
      grain: 'month',
    });
    expect([one?.series.start, one?.series.exposure?.length]).toEqual(['2025-12', 8]);
  });

  it('is not used when the orders miss many periods: a rate over some would mislead', () => {
    const columns = columnsOf({ cases: [complaints(QUARTER)], orders: orders({ '2026-01': 400 }) });
    expect(buildClusterSeries(columns, { grain: 'month' })[0]?.series).toMatchObject({
      counts: [40, 50, 60],
      exposure: null,
    });
  });

  it('leaves the last month untested when the orders stop in its midst', () => {
    const stopped = orders(plan).filter(({ orderedAt }) => Number(orderedAt) < Date.UTC(2026, 2, 16));
    const [one] = buildClusterSeries(columnsOf({ cases: [complaints(QUARTER)], orders: stopped }), { grain: 'month' });
    expect(one?.series.counts).toEqual([40, 50, 60]);
    expect(one?.series.lastFraction).toBeCloseTo(0.48, 1);
  });
});
