import { describe, expect, it } from 'vitest';
import { countData, emptyShares } from '../../shared/verdict/count-data.ts';
import { DISPERSION_GRID } from '../../shared/verdict/priors.ts';
import { readPoints } from '../../shared/verdict/read-points.ts';
import { monthly } from './series-fixtures.ts';

const pointsOf = (counts: readonly number[]) => readPoints(monthly(counts));

describe('emptyShares', () => {
  it('are none where few periods are empty, or where the others hold so few that chance empties as many', () => {
    expect(emptyShares(pointsOf([5, 0, 7, 6, 8, 4, 9, 5]))).toEqual([]);
    expect(emptyShares(pointsOf([1, 0, 0, 1, 0, 2, 0, 1, 0, 0]))).toEqual([]);
  });

  it('are none where the empty periods lie together: something began', () => {
    expect(emptyShares(pointsOf([0, 0, 0, 0, 0, 8, 9, 7, 9, 8]))).toEqual([]);
    expect(emptyShares(pointsOf([8, 9, 7, 9, 8, 0, 0, 0, 0, 0]))).toEqual([]);
  });

  it('are those that so many empty periods leave possible', () => {
    expect(emptyShares(pointsOf([0, 9, 0, 8, 0, 0, 7, 0, 9, 8]))).toEqual([0.3, 0.5, 0.7]);
    expect(emptyShares(pointsOf([0, 0, 0, 8, 0, 0, 0, 0, 9, 0]))).toEqual([0.3, 0.5, 0.7, 0.85]);
  });
});

describe('countData', () => {
  it('holds the possible dispersions, the likeliest first, and what mixtures come to as dispersion', () => {
    const weights = new Float64Array(DISPERSION_GRID.length);
    weights[2] = 0.3;
    weights[4] = 0.695;
    weights[5] = 0.005;
    const data = countData(pointsOf([4, 0, 6, 9]), weights, [0.5]);
    expect([...data.alpha]).toEqual([DISPERSION_GRID[4]![0], DISPERSION_GRID[2]![0], 1]);
    expect([...data.empty]).toEqual([0, 0, 0.5]);
    expect([...data.logExposure]).toEqual([0, 0, 0, 0]);
  });
});
