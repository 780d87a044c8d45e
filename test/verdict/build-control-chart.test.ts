import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmrLimits } from '../../shared/stats/xmr-limits.ts';
import { uPrimeLimits } from '../../shared/stats/u-limits.ts';
import { buildControlChart } from '../../shared/verdict/build-control-chart.ts';
import { countsAround, judged, monthly, times } from './chart-fixtures.ts';

const stable = countsAround(times(24, 20), 1, 11);

describe('buildControlChart', () => {
  it('plots rates per 1,000 orders with limits that follow the orders', () => {
    const exposure = stable.map((_, t) => (t % 2 === 0 ? 4000 : 9000));
    const counts = countsAround(
      exposure.map((e) => e / 300),
      1,
      12,
    );
    const chart = buildControlChart(monthly(counts, { exposure }), judged());
    expect(chart).toMatchObject({ kind: 'U', state: 'full', unit: 'per 1,000 orders', isLastComplete: true });
    expect(chart.values[0]).toBeCloseTo((counts[0]! / 4000) * 1000, 12);
    const width = (t: number): number => (chart.upper[t] ?? 0) - (chart.centre[t] ?? 0);
    expect(width(0) / width(1)).toBeCloseTo(Math.sqrt(9000 / 4000), 9);
  });

  it('agrees with R on a C chart, a U′ chart and an I chart', () => {
    // qicharts2::qic(c(4, 12, 3, 14, …), chart = 'i'): limits mean ± 3 · screened mean moving range / 1.128
    const spread = [4, 12, 3, 14, 5, 11, 2, 15, 4, 12, 3, 13, 6, 10, 3, 14, 5, 12, 4, 13];
    const chart = buildControlChart(monthly(spread), null);
    const xmr = xmrLimits(spread);
    expect(chart.kind).toBe('I');
    expect(chart.centre[0]).toBeCloseTo(xmr.centre ?? 0, 9);
    expect(chart.upper[0]).toBeCloseTo(xmr.upper[0] ?? 0, 9);
    const exposure = spread.map((_, t) => 1000 + 50 * t);
    const rates = buildControlChart(monthly(spread, { exposure }), null);
    const prime = uPrimeLimits(spread, exposure);
    expect(rates.kind).toBe('U′');
    expect(rates.upper[7]).toBeCloseTo((prime.upper[7] ?? 0) * 1000, 9);
    expect(rates.dispersion).toBeCloseTo((prime.sigmaZ ?? 0) ** 2, 9);
  });

  it('proposes a phase at a shift, and tests its points against the old level', () => {
    const counts = [...countsAround(times(16, 20), 1, 5), ...countsAround(times(8, 45), 1, 6)];
    const chart = buildControlChart(monthly(counts), judged({ verdict: 'shift-up', onset: 16 }));
    expect(chart.phases.map(({ from, to, isProposed }) => [from, to, isProposed])).toEqual([
      [0, 15, false],
      [16, 23, true],
    ]);
    expect(chart.centre[23]).toBeGreaterThan(40);
    expect(chart.upper[0]).toBeLessThan(40);
    const marked = chart.signals.filter(({ index }) => index >= 16);
    expect(marked).toHaveLength(8);
    expect(marked.every(({ rules }) => rules.includes('eight-one-side'))).toBe(true);
  });

  it('tests the points of a confirmed phase against their own level', () => {
    const counts = [...countsAround(times(16, 20), 1, 5), ...countsAround(times(8, 45), 1, 6)];
    const phases = [{ from: 16, to: 23, centre: 45, isProposed: false, reason: 'new courier' }];
    const chart = buildControlChart(monthly(counts), judged({ verdict: 'shift-up', onset: 16 }), phases);
    expect(chart.phases[1]).toMatchObject({ isProposed: false, reason: 'new courier' });
    expect(chart.signals.filter(({ index }) => index >= 16)).toEqual([]);
  });

  it('continues the old centre under a drift, so that the points after its onset stand out', () => {
    const means = Array.from({ length: 30 }, (_, t) => (t < 18 ? 20 : 20 * 1.12 ** (t - 17)));
    const counts = countsAround(means, 1, 3);
    const chart = buildControlChart(monthly(counts), judged({ verdict: 'rising', onset: 18 }));
    const old = counts.slice(0, 18).reduce((sum, count) => sum + count, 0) / 18;
    expect(new Set(chart.centre)).toEqual(new Set([old]));
    expect(chart.signals.map(({ index }) => index)).toEqual(expect.arrayContaining([26, 27, 28, 29]));
  });

  it('leaves one-offs out of the limits, and marks them', () => {
    const counts = stable.map((count, t) => (t === 9 ? 90 : count));
    const chart = buildControlChart(monthly(counts), judged({ verdict: 'one-off', onset: 9, oneOffs: [9] }));
    const usual = counts.filter((_, t) => t !== 9);
    expect(chart.centre[0]).toBeCloseTo(usual.reduce((sum, count) => sum + count, 0) / 23, 9);
    expect(chart.signals.map(({ index }) => index)).toContain(9);
    expect(chart.reason).toContain('One month out of line');
  });

  it('draws an unfinished last period but never tests it', () => {
    const counts = [...stable.slice(0, 23), 500];
    const chart = buildControlChart(monthly(counts, { lastFraction: 0.5 }), null);
    const without = buildControlChart(monthly(stable.slice(0, 23)), null);
    expect(chart).toMatchObject({ isLastComplete: false });
    expect(chart.values[23]).toBe(500);
    expect(chart.centre[0]).toBe(without.centre[0]);
    expect(chart.signals).toEqual(without.signals);
  });

  it('leaves gaps where periods are missing', () => {
    const counts = stable.map((count, t) => (t === 4 ? null : count));
    const chart = buildControlChart(monthly(counts), null);
    expect(chart.values[4]).toBeNull();
    expect(chart.upper[4]).toBeNull();
    expect(chart.signals.some(({ index }) => index === 4)).toBe(false);
  });

  it('draws no limits under 12 points and no rules under 10', () => {
    const short = buildControlChart(monthly(times(9, 20)), null);
    expect(short).toMatchObject({ kind: 'run', state: 'none', signals: [] });
    const rules = buildControlChart(monthly([...times(8, 30), 10, 10, 10]), null);
    expect(rules).toMatchObject({ kind: 'C', state: 'rules-only', upper: times(11, null) });
    expect(rules.signals).toHaveLength(8);
    expect(buildControlChart(monthly(times(12, 20)), null).state).toBe('trial');
  });

  it('plots the time between for rare clusters', () => {
    const counts = Array.from({ length: 48 }, (_, t) => (t % 3 === 0 ? 1 : 0));
    const chart = buildControlChart(monthly(counts), null);
    expect(chart).toMatchObject({ kind: 'G', state: 'trial' });
    expect(chart.values[3]).toBe(2);
  });

  it('always gives finite numbers or null, one per period', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat({ max: 1_000_000 }), { freq: 8 }), { maxLength: 60 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 10 }),
        (counts, hasExposure, tenths) => {
          const exposure = hasExposure ? counts.map((_, t) => (t % 7) * 100) : null;
          const chart = buildControlChart(monthly(counts, { exposure, lastFraction: tenths / 10 }), null);
          for (const list of [chart.values, chart.centre, chart.lower, chart.upper]) {
            expect(list).toHaveLength(counts.length);
            expect(list.every((value) => value === null || Number.isFinite(value))).toBe(true);
          }
          expect(Number.isFinite(chart.dispersion)).toBe(true);
        },
      ),
    );
  });
});
