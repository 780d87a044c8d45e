import { describe, expect, it } from 'vitest';
import { chartPoints } from '../../shared/verdict/chart-points.ts';
import { monthly } from './chart-fixtures.ts';

describe('chartPoints', () => {
  it('gives rates of the exposure where it is known', () => {
    const points = chartPoints(monthly([2, 3], { exposure: [100, 300] }));
    expect(points).toMatchObject({ values: [0.02, 0.01], hasExposure: true, tested: 2, meanCount: 2.5, zeroShare: 0 });
  });

  it('tests no missing period, none without exposure, and no unfinished last one', () => {
    const points = chartPoints(monthly([2, null, 0, 4], { exposure: [10, 10, 0, 10], lastFraction: 0.5 }));
    expect(points.values).toEqual([0.2, null, null, 0.4]);
    expect(points.isTested).toEqual([true, false, false, false]);
    expect(points.tested).toBe(1);
  });

  it('takes an exposure that is 0 throughout for none', () => {
    expect(chartPoints(monthly([2, 3], { exposure: [0, 0] }))).toMatchObject({ values: [2, 3], hasExposure: false });
  });

  it('has nothing to say of nothing', () => {
    expect(chartPoints(monthly([]))).toMatchObject({ values: [], tested: 0, meanCount: 0, zeroShare: 0 });
  });

  it('refuses impossible input, naming the value', () => {
    expect(() => chartPoints(monthly([-2]))).toThrow('count -2 at period 0');
    expect(() => chartPoints(monthly([1], { exposure: [-1] }))).toThrow('exposure -1 at period 0');
    expect(() => chartPoints(monthly([1], { exposure: [1, 2] }))).toThrow(RangeError);
    expect(() => chartPoints(monthly([1], { lastFraction: 0 }))).toThrow(RangeError);
  });
});
