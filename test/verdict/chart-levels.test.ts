import { describe, expect, it } from 'vitest';
import type { CountSeries } from '../../shared/model/series.ts';
import { chartLevels } from '../../shared/verdict/chart-levels.ts';
import type { ChartLevels } from '../../shared/verdict/chart-levels.ts';
import { chartPoints } from '../../shared/verdict/chart-points.ts';
import { proposePhases } from '../../shared/verdict/propose-phases.ts';
import { judged, monthly, times } from './chart-fixtures.ts';

const levelsOf = (series: CountSeries, judgement = judged(), oneOffs: readonly number[] = []): ChartLevels => {
  const spans = proposePhases(series.counts.length, judgement, []);
  return chartLevels(chartPoints(series), spans, new Set(oneOffs), 1);
};

describe('chartLevels', () => {
  it('pools counts over exposure', () => {
    const levels = levelsOf(monthly([2, 30], { exposure: [10, 100] }));
    expect(levels.centres).toEqual([32 / 110]);
    expect(levels.points).toEqual([2]);
  });

  it('leaves one-offs out where enough points remain', () => {
    expect(levelsOf(monthly([5, 5, 5, 5, 5, 5, 50]), judged(), [6]).centres).toEqual([5]);
    expect(levelsOf(monthly([5, 5, 50]), judged(), [2]).centres).toEqual([20]);
  });

  it('does not let a change of level widen the spread', () => {
    const counts = [9, 11, 9, 11, 9, 11, 99, 101, 99, 101];
    const shifted = levelsOf(monthly(counts), judged({ verdict: 'shift-up', onset: 6 }));
    expect(shifted.centres).toEqual([10, 100]);
    // five steps of 2 around 10, three around 100, and none across the border
    expect(shifted.sigmaZ).toBeCloseTo((5 * (2 / Math.sqrt(10)) + 3 * (2 / Math.sqrt(100))) / 8 / 1.128, 12);
  });

  it('takes a frozen centre in the unit of the chart', () => {
    const spans = proposePhases(14, null, [{ from: 0, to: 13, centre: 30, isProposed: false, reason: null }]);
    const series = monthly(times(14, 4), { exposure: times(14, 100) });
    expect(chartLevels(chartPoints(series), spans, new Set(), 1000).centres).toEqual([0.03]);
  });

  it('knows no level of a phase without a tested period', () => {
    expect(levelsOf(monthly([null, null]))).toEqual({ centres: [null], sigmaZ: null, points: [0] });
  });
});
