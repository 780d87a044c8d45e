import { describe, expect, it } from 'vitest';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { analysis as analysisShape } from '../../../shared/contract/analysis-shapes.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const SITES = ['North', 'East', 'South', 'West'] as const;
const jitter = (t: number): number => [0, 3, -2, 4, -3, 1, -1, 2, -4, 0, 3, -2][t % 12]!;
const siteOf = (k: number): string => SITES[k % 4]!;

/** Two stable clusters and one that doubles: all at one site, or at all four alike. */
function analyse(isOnePlace: boolean): Analysis {
  const cases = monthlyCases(2024, 30, [
    {
      category: 'Late',
      touchpoint: 'Courier',
      count: (t) => (t < 20 ? 80 : 160) + jitter(t),
      each: (received, k) => {
        const isNew = new Date(received) >= new Date('2025-09-01') && k >= 80;
        return { codes: { site: isNew && isOnePlace ? 'North' : siteOf(k) } };
      },
    },
    {
      category: 'Bill',
      touchpoint: 'Post',
      count: (t) => 60 + jitter(t + 5),
      each: (_, k) => ({ codes: { site: siteOf(k) } }),
    },
    {
      category: 'Site',
      touchpoint: 'Web',
      count: (t) => 50 + jitter(t + 2),
      each: (_, k) => ({ codes: { site: siteOf(k) } }),
    },
  ]);
  const orders = monthlyCases(2024, 30, [{ category: '', touchpoint: '', count: () => 2000 }]).map(
    ({ receivedAt }, k) => ({ orderedAt: receivedAt, customer: `c${k % 500}`, site: siteOf(k) }),
  );
  const columns = makeColumns({ cases, orders, asOf: '2026-06-30T23:50:00Z' });
  return runAnalysis({ columns, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} });
}

const rateRow = (analysis: Analysis): string | undefined =>
  analysis.measures.find(({ id }) => id === 'complaint-rate')?.words;

describe('the most specific cell that explains a real change', () => {
  const one = analyse(true);
  const everywhere = analyse(false);

  it('is its headline: one site, with nearly all of the excess', () => {
    expect(one.headlines).toEqual(['Late / Courier']);
    const [late] = one.clusters.filter(({ isHeadline }) => isHeadline);
    expect(late?.place).toMatchObject({ dimensions: ['site'], labels: ['North'] });
    expect(late?.place?.share).toBeGreaterThan(0.8);
    expect(one.bottomLine.map(({ text }) => text).join('')).toContain('Late / Courier (North) since');
  });

  it('is not named where the rise is everywhere', () => {
    expect(everywhere.headlines).toEqual(['Late / Courier']);
    expect(everywhere.clusters.filter(({ place }) => place !== undefined)).toEqual([]);
    expect(everywhere.bottomLine.map(({ text }) => text).join('')).not.toContain('(');
  });

  it('is what the rate of all complaints refers to', () => {
    expect(rateRow(one)).toMatch(/^higher since .*; explained by Late \/ Courier$/);
    expect(rateRow(everywhere)).toContain('explained by Late / Courier');
  });

  it('keeps to the contract', () => {
    expect(analysisShape.safeParse(one).error?.issues ?? []).toEqual([]);
  });
});
