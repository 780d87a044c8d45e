import { describe, expect, it } from 'vitest';
import { concentration } from '../../../main/analysis/concentration.ts';
import { partsInView } from '../../../main/analysis/parts-in-view.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { seededRandom } from '../../../shared/stats/seeded-random.ts';
import { heldSentences } from '../../../shared/words/inside-words.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const SITES = ['North', 'South', 'West', 'East'];
const CLUSTERS = 40;
const DAY = 86_400_000;

/** Forty clusters, all alike, but for one that holds half of its cases in the West. */
function shop(seed: number, hasPlanted: boolean): StoreColumns {
  const random = seededRandom(seed);
  const cases = monthlyCases(
    2025,
    15,
    Array.from({ length: CLUSTERS }, (_, k) => ({
      category: `c${k}`,
      touchpoint: 't',
      count: () => 20 + Math.floor(random() * 9),
      // At a random time of the month: evenly spaced receipts would make some hours fuller than others.
      each: (received) => ({
        receivedAt: new Date(received - (new Date(received).getUTCDate() - 1 - random() * 27) * DAY).toISOString(),
        codes: {
          site: hasPlanted && k === 7 && random() < 0.4 ? 'West' : SITES[Math.floor(random() * 4)]!,
          team: `team ${Math.floor(random() * 12)}`,
        },
      }),
    })),
  );
  return makeColumns({ cases, asOf: '2026-03-31T23:59:00Z' });
}

function heldOf(columns: StoreColumns) {
  const { clusters } = runAnalysis({
    columns,
    store: { name: 's', organisation: 'o', zone: 'UTC' },
    imports: [],
    query: {},
  });
  const view = partsInView(columns, clusters, {});
  return clusters.map((cluster) => ({ cluster, held: concentration(view, clusters, cluster)! }));
}
const standing = (all: ReturnType<typeof heldOf>) =>
  all.flatMap(({ cluster, held }) =>
    held.cuts.flatMap(({ dimension, rows }) =>
      rows.filter(({ stands }) => stands).map(({ label }) => `${cluster.category} ${dimension} ${label}`),
    ),
  );

describe('concentration', () => {
  const all = heldOf(shop(1, true));
  const planted = all.find(({ cluster }) => cluster.category === 'c7')!.held;

  it('finds what holds more than its share, with its ratio, and says so', () => {
    const site = planted.cuts.find(({ dimension }) => dimension === 'site')!;
    expect(site.basis).toBe('complaints');
    expect(site.rows[0]).toMatchObject({ label: 'West', stands: true });
    expect(site.rows[0]!.rateRatio!.low).toBeGreaterThan(2);
    expect(site.rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(heldSentences(planted, 'en')[0]).toMatch(/^More than its chances .* since April 2025: West with \d+/);
  });

  it('counts every part of every cluster among what was looked at', () => {
    expect(planted.tested).toBeGreaterThan(CLUSTERS * 12);
    expect(new Set(all.map(({ held }) => held.tested)).size).toBe(1);
  });

  it('names nothing in most grids without any concentration', () => {
    const found = [2, 3, 4, 5, 6].map((seed) => standing(heldOf(shop(seed, false))).length);
    expect(found.filter((n) => n > 0).length).toBeLessThanOrEqual(1);
  });

  it('names no part of fewer than ten cases', () => {
    const few = makeColumns({
      cases: monthlyCases(2025, 15, [
        {
          category: 'rare',
          touchpoint: 't',
          count: (t) => (t % 2 === 0 ? 1 : 0),
          each: () => ({ codes: { site: 'West' } }),
        },
        {
          category: 'other',
          touchpoint: 't',
          count: () => 60,
          each: (_at, k) => ({ codes: { site: k === 0 ? 'West' : 'East' } }),
        },
      ]),
      asOf: '2026-03-31T23:59:00Z',
    });
    expect(standing(heldOf(few)).filter((name) => name.includes('site'))).toEqual([]);
  });

  it('holds a lone cluster against its own earlier cases', () => {
    const alone = makeColumns({
      cases: monthlyCases(2024, 30, [
        {
          category: 'c',
          touchpoint: 't',
          count: () => 60,
          each: (received, k) => ({
            codes: { site: k % 4 === 0 || (k % 2 === 0 && received > Date.UTC(2025, 8)) ? 'A' : 'B' },
          }),
        },
      ]),
      asOf: '2026-06-30T23:59:00Z',
    });
    const site = heldOf(alone)[0]!.held.cuts.find(({ dimension }) => dimension === 'site')!;
    expect(site.basis).toBe('time');
    expect(site.rows[0]).toMatchObject({ label: 'A', stands: true, exposureShare: null });
  });
});
