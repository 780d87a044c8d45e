import { describe, expect, it } from 'vitest';
import { chartPoints } from '../../shared/verdict/chart-points.ts';
import { gapPoints } from '../../shared/verdict/gap-points.ts';
import { monthly } from './chart-fixtures.ts';

const gaps = (counts: readonly (number | null)[], lastFraction = 1): (number | null)[] =>
  gapPoints(chartPoints(monthly(counts, { lastFraction })));

describe('gapPoints', () => {
  it('counts complaint-free periods between those with a complaint', () => {
    expect(gaps([0, 1, 0, 0, 2, 1, 0])).toEqual([null, null, null, null, 2, 0, null]);
  });

  it('does not count missing periods', () => {
    expect(gaps([1, 0, null, 0, 1])).toEqual([null, null, null, null, 2]);
  });

  it('does not plot an unfinished last period', () => {
    expect(gaps([1, 0, 1], 0.4)).toEqual([null, null, null]);
  });
});
