import { describe, expect, it } from 'vitest';
import { explainChange } from '../../../main/analysis/explain-change.ts';
import { partsInView } from '../../../main/analysis/parts-in-view.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const HOUR = 3_600_000;
const segmentOf = (k: number): string => (k % 4 === 0 ? 'Trade' : 'Private');

/** From month 20 on cases come on top: all of them on Mondays at nine, of trade customers. */
const late = monthlyCases(2024, 30, [
  {
    category: 'Late',
    touchpoint: 'Courier',
    count: (t) => 60 + (t % 3),
    each: (_at, k) => ({ codes: { segment: segmentOf(k) } }),
  },
]);
const onTop = Array.from({ length: 10 }, (_, m) => m + 20).flatMap((month) => {
  const mondays = [1, 2, 3, 4, 5, 6, 7].filter((day) => new Date(Date.UTC(2024, month, day)).getUTCDay() === 1);
  return mondays.flatMap((day) =>
    Array.from({ length: 50 }, (_, k) => ({
      receivedAt: new Date(Date.UTC(2024, month, day) + 9 * HOUR + k * 60_000).toISOString(),
      category: 'Late',
      touchpoint: 'Courier',
      codes: { segment: 'Trade' },
    })),
  );
});
const others = monthlyCases(2024, 30, [
  { category: 'Bill', touchpoint: 'Post', count: () => 120, each: (_at, k) => ({ codes: { segment: segmentOf(k) } }) },
]);
const orders = monthlyCases(2024, 30, [{ category: '', touchpoint: '', count: () => 400 }]).map(
  ({ receivedAt }) => receivedAt,
);

function columnsOf(): StoreColumns {
  const made = makeColumns({
    cases: [...late, ...onTop, ...others],
    orders: orders.map((orderedAt, k) => ({ orderedAt, customer: `o${k % 50}` })),
    asOf: '2026-06-30T23:59:00Z',
  });
  const segment = Int8Array.from({ length: made.orders!.n }, (_, k) => (k % 4 === 0 ? 1 : 0));
  return {
    ...made,
    orders: { ...made.orders!, segment, labels: { ...made.orders!.labels, segment: ['Private', 'Trade'] } },
  };
}

const columns = columnsOf();
const insideOf = (from: StoreColumns, query: AnalysisQuery = {}) => {
  const { clusters } = runAnalysis({
    columns: from,
    store: { name: 's', organisation: 'o', zone: 'UTC' },
    imports: [],
    query,
  });
  return explainChange(
    partsInView(from, clusters, query),
    clusters.find(({ category }) => category === 'Late')!,
  )!;
};

describe('the parts of a change', () => {
  const inside = insideOf(columns);
  const cutOf = (key: string) => inside.cuts.find(({ dimensions }) => dimensions.join(' ') === key)!;

  it('are found among weekdays, hours and customer segments as well', () => {
    expect(cutOf('weekday').parts[0]).toMatchObject({ labels: ['1'] });
    expect(cutOf('hour').parts[0]).toMatchObject({ labels: ['09'] });
    expect(cutOf('hour').parts[0]!.excess).toBeGreaterThan(0.8 * inside.total);
    expect(cutOf('segment').parts[0]).toMatchObject({ labels: ['Trade'] });
    expect(['weekday', 'hour', 'segment']).toContain(inside.named[0]?.dimensions.join());
  });

  it('are held against orders where those know the dimension, else against other complaints', () => {
    expect(cutOf('segment').basis).toBe('orders');
    expect(cutOf('segment').parts[0]!.exposureShare).toBeCloseTo(0.25, 2);
    expect(cutOf('weekday').basis).toBe('complaints');
  });

  it('sum to the change in every cut, filtered or not', () => {
    for (const one of [inside, insideOf(columns, { filter: { segment: ['Trade'] } })])
      for (const { parts } of one.cuts)
        expect(parts.reduce((sum, { excess }) => sum + excess, 0)).toBeCloseTo(one.total, 6);
  });

  it('are held against given chances before anything else', () => {
    const n = 60;
    const given = {
      ...columns,
      exposure: {
        n,
        month: Int32Array.from({ length: n }, (_, k) => 2024 * 12 + Math.floor(k / 2)),
        chances: Float64Array.from({ length: n }, () => 500),
        site: Int32Array.from({ length: n }, (_, k) => k % 2),
        product: new Int32Array(n).fill(-1),
      },
      cases: {
        ...columns.cases,
        codes: { ...columns.cases.codes, site: Int32Array.from({ length: columns.cases.n }, (_, row) => row % 2) },
        labels: { ...columns.cases.labels, site: ['North', 'South'] },
      },
    };
    const site = insideOf(given).cuts.find(({ dimensions }) => dimensions.join() === 'site')!;
    expect(site.basis).toBe('exposure');
    expect(site.parts.map(({ exposureShare }) => exposureShare)).toEqual([0.5, 0.5]);
  });
});
