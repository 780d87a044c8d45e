import { describe, expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { matchedBaseline } from '../../shared/metrics/matched-baseline.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { normalCdf } from '../../shared/stats/normal-cdf.ts';
import { simulateParking } from '../support/simulate-parking.ts';
import { simulateShop } from '../support/simulate-shop.ts';

const DAY = 86_400_000;
const SHOP = { customers: 2500, months: 24, spread: 0.8, orders: 1, complaints: 0.06 };
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const run = (seed: number, more: { effect?: number } = {}) => {
  const columns = simulateShop({ ...SHOP, ...more, seed });
  return matchedBaseline(columns, groupAll(columns.cases.n, null), DEFAULT_SETTINGS)!;
};

// The same at 1,000 runs: npm run -s bench -- simulations
describe('shops whose truth is known', () => {
  it('with heavy buyers who complain more and no effect show none once matched', () => {
    const results = Array.from({ length: 40 }, (_, k) => run(500 + k));
    expect(mean(results.map((one) => one.rawDifference!))).toBeGreaterThan(0.1);
    expect(Math.abs(mean(results.map((one) => one.all.difference.mid)))).toBeLessThan(0.01);
    const covered = results.filter(({ all: { difference } }) => difference.low <= 0 && difference.high! >= 0).length;
    // 95 % of 40 is 38; 34 or fewer has a chance of 1 in 30.
    expect(covered).toBeGreaterThanOrEqual(34);
  });

  it('with about 5 points planted show them, as often as the stated error says', () => {
    const results = Array.from({ length: 30 }, (_, k) => run(900 + k, { effect: 0.16 }));
    const gap = mean(results.map(({ all }) => all.difference.mid));
    expect(gap).toBeGreaterThan(0.035);
    expect(gap).toBeLessThan(0.065);
    const found = results.filter(({ all }) => all.difference.low > 0).length / results.length;
    const stated = mean(results.map(({ all }) => normalCdf(gap / all.standardError - 1.96)));
    expect(Math.abs(found - stated)).toBeLessThan(0.2);
  });
});

describe('a team that parks its hard cases', () => {
  it('looks as fast as ever by its closed cases, and not once open ones count', () => {
    const { column, of, trueMedianDays } = simulateParking(3, 8000);
    const [before, after] = summariseDurations(column, { of, count: 2 }, null).groups;
    const closed = [before!, after!].map((one) => one.closedOnlyMedianMs! / DAY);
    expect(Math.abs(closed[1]! / closed[0]! - 1)).toBeLessThan(0.06);
    expect(trueMedianDays[1] / trueMedianDays[0]).toBeGreaterThan(2);
    expect(Math.abs(after!.medianMs! / DAY / trueMedianDays[1] - 1)).toBeLessThan(0.05);
    expect(Math.abs(before!.medianMs! / DAY / trueMedianDays[0] - 1)).toBeLessThan(0.05);
  });
});
