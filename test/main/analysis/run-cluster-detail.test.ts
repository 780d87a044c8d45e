import { describe, expect, it } from 'vitest';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { runClusterDetail } from '../../../main/analysis/run-cluster-detail.ts';
import { clusterDetail as detailShape } from '../../../shared/contract/analysis-shapes.ts';
import type { CaseRow } from '../../../shared/model/analysis.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();

// From month 20 on the North doubles its complaints about late parcels; the South stays as it is.
const cases = monthlyCases(2024, 30, [
  {
    category: 'Late',
    touchpoint: 'Courier',
    count: (t) => (t < 20 ? 40 : 80) + (t % 3),
    each: (received, k) => ({
      customer: `c${k}`,
      codes: { site: k % 4 === 0 || k >= 42 ? 'North' : 'South', subcategory: k % 2 === 0 ? 'lost' : 'slow' },
      instants: { resolvedAt: iso(received + 6 * DAY) },
    }),
  },
  {
    category: 'Bill',
    touchpoint: 'Post',
    count: () => 50,
    each: (received, k) => ({
      customer: `b${k}`,
      codes: { site: k % 2 === 0 ? 'North' : 'South' },
      instants: { resolvedAt: iso(received + 2 * DAY) },
    }),
  },
]);
const orders = monthlyCases(2024, 30, [{ category: '', touchpoint: '', count: () => 300 }]).map(
  ({ receivedAt }, k) => ({ orderedAt: receivedAt, customer: `o${k % 50}`, site: k % 3 === 0 ? 'North' : 'South' }),
);
const columns = makeColumns({ cases, orders, asOf: '2026-06-30T23:50:00Z' });
const analysis = runAnalysis({
  columns,
  store: { name: 's', organisation: 'o', zone: 'UTC' },
  imports: [],
  query: {},
});
const detailOf = (category: string, touchpoint: string) => {
  const asked: number[] = [];
  const detail = runClusterDetail({
    columns,
    analysis,
    query: {},
    category,
    touchpoint,
    listCases: (versionIds): CaseRow[] => {
      asked.push(...versionIds);
      return [];
    },
  });
  return { detail, asked };
};

describe('runClusterDetail', () => {
  const { detail, asked } = detailOf('Late', 'Courier');

  it('puts its own figures beside those of all clusters', () => {
    expect(detail.resolution).toMatchObject({ medianMs: 6 * DAY });
    expect(detail.all.resolution).toHaveProperty('n', cases.length);
    expect(detailOf('Bill', 'Post').detail.resolution).toMatchObject({ medianMs: 2 * DAY });
  });

  it('counts sub-categories, largest first, and only its own', () => {
    const late = cases.filter((one) => one.category === 'Late');
    expect(detail.subcategories.map((one) => one.label)).toEqual(['lost', 'slow']);
    expect(detail.subcategories.reduce((sum, one) => sum + one.n, 0)).toBe(late.length);
  });

  it('asks for its newest cases as examples, newest first', () => {
    expect(asked).toHaveLength(8);
    expect(asked).toEqual(asked.toSorted((a, b) => b - a));
  });

  it('keeps to the contract that carries it', () => {
    expect(detailShape.safeParse(detail).error?.issues ?? []).toEqual([]);
  });

  it('refuses a cluster that is not there', () => {
    expect(() => detailOf('Late', 'Moon')).toThrow(RangeError);
  });
});
