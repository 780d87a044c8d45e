import { describe, expect, it } from 'vitest';
import { buildControlChart } from '../../shared/verdict/build-control-chart.ts';
import { noiseBudget } from '../../shared/verdict/noise-budget.ts';
import { countsAround, monthly, times } from './chart-fixtures.ts';

const chart = buildControlChart(monthly(countsAround(times(24, 30), 1, 2)), null);

describe('noiseBudget', () => {
  it('is the same for the same seed', () => {
    expect(noiseBudget(chart, { seed: 3, runs: 50 })).toEqual(noiseBudget(chart, { seed: 3, runs: 50 }));
    expect(noiseBudget(chart, { seed: 4, runs: 50 })).not.toEqual(noiseBudget(chart, { seed: 3, runs: 50 }));
  });

  it('expects some false marks on a chart of two years, and fewer on its newest point', () => {
    const budget = noiseBudget(chart, { runs: 300 });
    expect(budget.chanceOfAny).toBeGreaterThan(0.05);
    expect(budget.chanceOfAny).toBeLessThan(0.6);
    expect(budget.chanceNewest).toBeLessThan(budget.chanceOfAny);
    expect(budget.expectedSignals).toBeLessThanOrEqual(budget.expectedMarked);
    expect(budget.expectedSignals).toBeGreaterThanOrEqual(budget.chanceOfAny);
  });

  it('grows with the length of the chart', () => {
    const long = buildControlChart(monthly(countsAround(times(60, 30), 1, 2)), null);
    expect(noiseBudget(long, { runs: 200 }).expectedMarked).toBeGreaterThan(
      noiseBudget(chart, { runs: 200 }).expectedMarked,
    );
  });

  it('is nothing where nothing is tested', () => {
    const short = buildControlChart(monthly(times(5, 3)), null);
    expect(noiseBudget(short, { runs: 20 })).toMatchObject({ expectedMarked: 0, chanceOfAny: 0, chanceNewest: 0 });
  });

  it('refuses to simulate nothing', () => {
    expect(() => noiseBudget(chart, { runs: 0 })).toThrow(RangeError);
  });
});
