import { describe, expect, it } from 'vitest';
import { gapChart } from '../../shared/verdict/gap-chart.ts';
import { proposePhases } from '../../shared/verdict/propose-phases.ts';
import { times } from './chart-fixtures.ts';

describe('gapChart', () => {
  it('draws the median and the geometric upper limit', () => {
    // qicharts2 qic(chart = 'g'): mean 2, upper limit 2 + 3 * sqrt(2 * 3), centre the median
    const gaps = [null, 0, 1, 1, 2, null, 2, 3, 5, 2];
    const chart = gapChart(gaps, proposePhases(gaps.length, null, []), 'full', 'month');
    expect(chart.centre[0]).toBe(2);
    expect(chart.upper[0]).toBeCloseTo(2 + 3 * Math.sqrt(6), 12);
    expect(chart.lower[0]).toBe(0);
    expect(chart.unit).toBe('months without a complaint between');
  });

  it('marks a gap beyond the upper limit', () => {
    const gaps = [...times(11, 1), 40];
    expect(gapChart(gaps, proposePhases(12, null, []), 'trial', 'week').signals.map(({ index }) => index)).toContain(
      11,
    );
  });

  it('has no centre without gaps', () => {
    expect(gapChart([null], proposePhases(1, null, []), 'none', 'month')).toMatchObject({
      centre: [null],
      phases: [],
      signals: [],
    });
  });
});
