import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAnalysis } from '../../../../main/analysis/run-analysis.ts';
import { analysisDocument } from '../../../../main/shells/cli/analysis-document.ts';
import { analysisTable } from '../../../../main/shells/cli/analysis-table.ts';
import type { Inside } from '../../../../shared/model/inside.ts';
import { makeColumns } from '../../../support/make-columns.ts';
import { monthlyCases } from '../../../support/monthly-cases.ts';

const cases = monthlyCases(2024, 26, [
  {
    category: 'Late',
    touchpoint: 'Courier',
    count: (t) => (t < 18 ? 40 : 90) + (t % 4),
    each: (received, k) => ({ instants: { resolvedAt: new Date(received + (k % 7) * 86_400_000).toISOString() } }),
  },
  { category: 'Bill', touchpoint: 'Post', count: (t) => 30 + (t % 5) },
]);
const analysis = runAnalysis({
  columns: makeColumns({ cases, asOf: '2026-02-28T23:50:00Z' }),
  store: { name: 'shop', organisation: 'Shop', zone: 'UTC' },
  imports: [],
  query: {},
});

describe('analysisDocument', () => {
  const document = analysisDocument(analysis);

  it('has the promised names', () => {
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining([
        'store',
        'asOf',
        'month',
        'complete',
        'imports',
        'counts',
        'clusters',
        'headlines',
        'oneOffs',
        'expectedFalseHeadlines',
        'recovery',
        'recurrence',
        'loyalty',
      ]),
    );
    expect(document).toMatchObject({ store: 'shop', month: '2026-02', complete: true, headlines: ['Late / Courier'] });
    expect(document.clusters.find((cluster) => cluster.headline)).toMatchObject({
      category: 'Late',
      touchpoint: 'Courier',
      verdict: 'shift-up',
      onset: '2025-07',
      why: null,
    });
  });

  it('has null and a reason for what is absent', () => {
    expect(document.recovery.firstResponse).toEqual({
      n: null,
      open: null,
      medianMs: null,
      p90Ms: null,
      closedOnlyMedianMs: null,
      withinTarget: null,
      why: 'needs the column “First response”',
    });
    expect(document.loyalty.repeatPurchase90).toMatchObject({ share: null, why: expect.stringContaining('orders') });
    expect(document.recovery.resolution).toMatchObject({ n: cases.length, withinTarget: null });
    expect(document.clusters.find((cluster) => !cluster.headline)).toMatchObject({ rateRatio: null, excess: null });
  });

  it('tells where a real change comes from, and of others why not', () => {
    const inside: Inside = { from: '2025-07', to: '2026-02', total: 400, everywhere: 400, named: [], cuts: [] };
    const told = analysisDocument(
      analysis,
      null,
      [],
      null,
      new Map([['Late / Courier', { change: inside, held: null }]]),
    );
    expect(told.clusters.find(({ headline }) => headline)).toMatchObject({ inside, insideWhy: null });
    expect(told.clusters.find(({ headline }) => !headline)).toMatchObject({
      inside: null,
      insideWhy: 'no lasting change',
    });
  });

  it('is described field by field', () => {
    const text = readFileSync('main/shells/cli/ANALYSIS-DOCUMENT.md', 'utf8');
    const fields = [...Object.keys(document), ...Object.keys(document.clusters[0] ?? {})];
    expect(fields.filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('analysisTable', () => {
  it('puts the real change first and says why a measure is absent', () => {
    const lines = analysisTable(analysis, 'en').split('\n');
    const first = lines.findIndex((line) => line.includes('Cluster')) + 2;
    expect(lines[first]).toContain('Late / Courier');
    expect(lines.some((line) => line.includes('needs the column'))).toBe(true);
  });
});
