import { describe, expect, it } from 'vitest';
import { pPrimeLimits } from '../../shared/stats/p-limits.ts';
import { buildMeasureChart } from '../../shared/verdict/build-measure-chart.ts';
import { times } from './chart-fixtures.ts';

const month = { grain: 'month', lastFraction: 1 } as const;

describe('buildMeasureChart', () => {
  it('draws P′ limits for a proportion', () => {
    const numerators = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11];
    const denominators = times(20, 50);
    const chart = buildMeasureChart({ ...month, numerators, denominators });
    const limits = pPrimeLimits(numerators, denominators);
    expect(chart).toMatchObject({ kind: 'P′', state: 'full', centre: limits.centre, upper: limits.upper });
    expect(chart.reason).toContain('P′ chart');
  });

  it('draws limits of durations on the logarithm', () => {
    const values = [3, 4, 3, 5, 4, 3, 4, 5, 3, 4, 3, 4, 5];
    const chart = buildMeasureChart({ ...month, values });
    expect(chart).toMatchObject({ kind: 'I', state: 'trial' });
    expect(chart.centre).toBeCloseTo(Math.exp(values.reduce((sum, v) => sum + Math.log(v), 0) / 13), 9);
    // symmetric in ratios, not in differences
    expect((chart.upper[0] ?? 0) / (chart.centre ?? 1)).toBeCloseTo((chart.centre ?? 0) / (chart.lower[0] ?? 1), 9);
  });

  it('draws plain limits, not below 0, where a value is 0', () => {
    const chart = buildMeasureChart({ ...month, values: [0, 4, 0, 5, 0, 3, 0, 5, 0, 4, 0, 4, 5] });
    expect(chart.lower[0]).toBe(0);
    expect(chart.reason).toContain('single values');
  });

  it('leaves an unfinished last month out of limits and signals', () => {
    const values = [...times(12, 4), 90];
    const chart = buildMeasureChart({ grain: 'month', lastFraction: 0.3, values });
    expect(chart).toMatchObject({ isLastComplete: false, centre: expect.closeTo(4, 9), signals: [] });
  });

  it('is a run chart without limits under ten months', () => {
    expect(buildMeasureChart({ ...month, values: [3, null, 4] })).toMatchObject({
      kind: 'run',
      state: 'none',
      lower: [null, null, null],
      signals: [],
    });
    expect(buildMeasureChart({ ...month, values: [] })).toMatchObject({ centre: null, values: [] });
  });

  it('marks a month that stands out', () => {
    const numerators = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 45];
    const chart = buildMeasureChart({ ...month, numerators, denominators: times(14, 100) });
    expect(chart.signals.map(({ index }) => index)).toContain(13);
  });
});
