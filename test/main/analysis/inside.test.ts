import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../main/core/create-app.ts';
import { explainChange } from '../../../main/analysis/explain-change.ts';
import { partsInView } from '../../../main/analysis/parts-in-view.ts';
import { readSaid } from '../../../main/analysis/read-said.ts';
import { selectRows } from '../../../main/analysis/select-rows.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

// From month 20 on the North doubles its complaints about late parcels; bills rise everywhere alike.
const cases = monthlyCases(2024, 30, [
  {
    category: 'Late',
    touchpoint: 'Courier',
    count: (t) => (t < 20 ? 40 : 80) + (t % 3),
    each: (_received, k) => ({
      codes: { site: k >= 42 || k % 4 === 0 ? 'North' : 'South', channel: k % 8 < 4 ? 'Phone' : 'Mail' },
    }),
  },
  {
    category: 'Bill',
    touchpoint: 'Post',
    count: (t) => (t < 20 ? 40 : 80) + (t % 3),
    each: (_received, k) => ({
      codes: { site: k % 2 === 0 ? 'North' : 'South', channel: k % 3 === 0 ? 'Phone' : 'Mail' },
    }),
  },
  {
    category: 'Other',
    touchpoint: 'Post',
    count: () => 60,
    each: (_received, k) => ({
      codes: { site: k % 2 === 0 ? 'North' : 'South', channel: k % 4 < 2 ? 'Phone' : 'Mail' },
    }),
  },
]);
const orders = monthlyCases(2024, 30, [{ category: '', touchpoint: '', count: () => 300 }]).map(
  ({ receivedAt }, k) => ({ orderedAt: receivedAt, customer: `o${k % 50}`, site: k % 3 === 0 ? 'North' : 'South' }),
);
const columns = makeColumns({ cases, orders, asOf: '2026-06-30T23:50:00Z' });
const analysis = runAnalysis({ columns, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} });
const parts = partsInView(columns, analysis.clusters, {});
const late = analysis.clusters.find(({ category }) => category === 'Late')!;
const bill = analysis.clusters.find(({ category }) => category === 'Bill')!;

describe('explainChange', () => {
  it('names the site where the rise sits, and its parts sum to the judge’s excess', () => {
    const inside = explainChange(parts, late)!;
    expect(inside.named[0]).toMatchObject({ labels: ['North'], dimensions: ['site'] });
    expect(inside.total).toBe(late.excess!.mid);
    for (const { parts } of inside.cuts)
      expect(parts.reduce((sum, { excess }) => sum + excess, 0)).toBeCloseTo(inside.total, 6);
    expect(inside.named.reduce((sum, { own }) => sum + own, inside.everywhere)).toBeCloseTo(inside.total, 6);
    expect(inside.cuts.find(({ dimensions }) => dimensions.join() === 'site')!.basis).toBe('orders');
    expect(inside.cuts.find(({ dimensions }) => dimensions.join() === 'channel')!.basis).toBe('complaints');
  });

  it('names nothing where the rise is everywhere', () => {
    const inside = explainChange(parts, bill)!;
    expect(inside.named).toEqual([]);
    expect(inside.everywhere).toBe(inside.total);
  });

  it('has nothing to explain without a lasting change', () => {
    expect(explainChange(parts, { ...bill, excess: null, onset: null })).toBeNull();
  });
});

describe('readSaid', () => {
  const query = { filter: { category: ['Late'], touchpoint: ['Courier'] } };
  const rows = selectRows(columns.cases, query.filter)!;
  const rowOf = new Map(Array.from(rows, (row) => [columns.cases.versionId[row]!, row]));

  it('tells the themes, judges those that came with the change, and masks the examples', () => {
    const read = (versions: readonly number[]): string[] =>
      versions.map((version) => {
        const row = rowOf.get(version)!;
        return columns.cases.month[row]! >= 2025 * 12 + 8 && row % 2 === 0
          ? `Parcel stuck at the transfer depot, mail me at ann${row}@example.org`
          : `The courier rang nobody and left no card on day ${row}`;
      });
    const said = readSaid(columns, query, rows, read, 'en');
    if ('why' in said) throw new Error(said.why);
    expect([said.cases, said.texts, said.isStored]).toEqual([rows.length, rows.length, false]);
    const depot = said.themes.find(({ terms }) => /depot/.test(terms.join(' ')))!;
    expect(depot).toMatchObject({ since: '2025-09', judged: { isHeadline: true, verdict: 'shift-up' } });
    expect(depot.judged.words).toContain('depot');
    expect(said.themes.filter(({ since }) => since < '2025-09').length).toBeGreaterThan(0);
    expect(depot.examples.join(' ')).not.toContain('@');
    expect(said.themes.reduce((sum, { n }) => sum + n, said.other)).toBe(said.texts);
  });

  it('says why there are no themes', () => {
    expect(readSaid(columns, query, rows, (versions) => versions.map(() => null), 'de')).toEqual({
      why: 'Zu diesen Fällen gibt es keine Texte.',
    });
  });
});

describe('the calls', () => {
  it('answer an empty store with words', async () => {
    const app = createApp({
      storePath: join(temporaryFolder(), 's.redress'),
      shell: 'cli',
      create: { organisation: 'o', zone: 'UTC' },
      resolveFile: () => null,
    });
    if (!app.ok) throw new Error(app.error.message);
    const input = { query: {}, category: 'a', touchpoint: 'b' };
    expect(await app.value.invoke('inside.where', input)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await app.value.invoke('inside.say', input)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await app.value.close();
  });
});
