import { describe, expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { matchedBaseline, matchedBaselines } from '../../shared/metrics/matched-baseline.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';
import { simulateShop, type SimulatedShop } from '../support/simulate-shop.ts';

const SHOP = { seed: 1, customers: 2500, months: 24, spread: 0.8, orders: 1, complaints: 0.06 };
const run = (shop: Partial<SimulatedShop>) => {
  const columns = simulateShop({ ...SHOP, ...shop });
  return matchedBaseline(columns, groupAll(columns.cases.n, null), DEFAULT_SETTINGS)!;
};
const runs = (n: number, shop: Partial<SimulatedShop>) =>
  Array.from({ length: n }, (_, k) => run({ ...shop, seed: 100 + k }));
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

describe('matchedBaseline, on shops whose truth is known', () => {
  it('undoes the gap that comes from heavy buyers complaining more', () => {
    const results = runs(14, {});
    expect(mean(results.map((one) => one.rawDifference!))).toBeGreaterThan(0.1);
    expect(Math.abs(mean(results.map((one) => one.all.difference.mid)))).toBeLessThan(0.01);
    const covered = results.filter(({ all: { difference } }) => difference.low <= 0 && difference.high! >= 0);
    expect(covered.length).toBeGreaterThanOrEqual(12);
    expect(results.filter((one) => !one.isComparable).length).toBeLessThanOrEqual(3);
    expect(results.every(({ all }) => all.unmatched / all.complainants < 0.15)).toBe(true);
  });

  it('finds a planted effect, with the power it states', () => {
    // A quarter of those who would not have come back are made to: about 8 points.
    const results = runs(10, { effect: 0.25 });
    const found = results.filter(({ all }) => all.difference.low > 0).length;
    expect(mean(results.map(({ all }) => all.difference.mid))).toBeGreaterThan(0.05);
    expect(mean(results.map(({ all }) => all.difference.mid))).toBeLessThan(0.11);
    expect(mean(results.map(({ all }) => all.detectable))).toBeLessThan(0.06);
    expect(found).toBeGreaterThanOrEqual(8);
  });

  it('refuses to compare when complainants differ in ways the strata do not hold', () => {
    const results = runs(6, { hidden: 1.5, spread: 1 });
    expect(mean(results.map((one) => one.all.difference.mid))).toBeGreaterThan(0.05);
    const refused = results.filter((one) => one.verdict === 'not-comparable' && !one.isComparable);
    expect(refused.length).toBeGreaterThanOrEqual(5);
  });

  it('says which side has too few: those compared, or those compared before their complaint', () => {
    const why = (months: number) => {
      const columns = simulateShop({ ...SHOP, customers: 600, months, spread: 0.3, complaints: 0.15 });
      const [reading] = matchedBaselines(columns, [groupAll(columns.cases.n, null)], DEFAULT_SETTINGS);
      return reading !== undefined && 'why' in reading ? reading.why : null;
    };
    expect([3, 4, 6].map((months) => why(months))).toEqual([
      'fewer than 10 complainants with a closed window found customers like them',
      'fewer than 10 complainants found customers like them before the complaint to test the comparison',
      null,
    ]);
  });

  it('calls those prompt who were recovered within the target, else within the median time', () => {
    const columns = simulateShop(SHOP);
    const groups = groupAll(columns.cases.n, null);
    const byMedian = matchedBaseline(columns, groups, DEFAULT_SETTINGS)!;
    if ('why' in byMedian.prompt) throw new Error(byMedian.prompt.why);
    expect(byMedian.prompt.complainants / byMedian.all.complainants).toBeCloseTo(0.5, 1);
    const settings = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: null, resolutionMs: 86_400_000 } };
    expect(matchedBaseline(columns, groups, settings)!.promptWithinMs).toBe(86_400_000);
  });

  it('is the same every time', () => {
    expect(run({})).toEqual(run({}));
  });
});

describe('matchedBaseline, where there is little to compare', () => {
  it('says nothing without orders or with a handful of complainants', () => {
    const bare = makeColumns({ asOf: '2026-01-01', cases: [{ receivedAt: '2025-01-01', customer: 'a' }] });
    expect(matchedBaseline(bare, groupAll(1, null), DEFAULT_SETTINGS)).toBeNull();
    const few = simulateShop({ ...SHOP, customers: 30, complaints: 0.02 });
    expect(matchedBaseline(few, groupAll(few.cases.n, null), DEFAULT_SETTINGS)).toBeNull();
  });
});
