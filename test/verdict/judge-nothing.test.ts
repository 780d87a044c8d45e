import { describe, expect, it } from 'vitest';
import { judgeNothing } from '../../shared/verdict/judge-nothing.ts';
import { examine } from '../../shared/verdict/judge-parts.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { monthly } from './series-fixtures.ts';

describe('judgeNothing', () => {
  it('says why, and how many periods there were', () => {
    expect(judgeSeries(monthly([3, null, 5, 4]))).toMatchObject({ verdict: 'too-few', tooFew: 'short', tested: 3 });
    expect(judgeSeries(monthly(Array<number>(18).fill(0)))).toMatchObject({ verdict: 'too-few', tooFew: 'empty' });
  });

  it('draws the mean rate over the tested periods as the level, by exposure', () => {
    const series = monthly([2, null, 4, 6], { exposure: [100, 100, 200, 300] });
    const { fitted, expectedBefore } = judgeNothing(series, examine(series));
    expect(fitted.map((value) => value?.toFixed(9) ?? null)).toEqual([
      '2.000000000',
      null,
      '4.000000000',
      '6.000000000',
    ]);
    expect(expectedBefore).toEqual(fitted);
  });

  it('claims nothing: no onset, no size, no change, and all probability on stable', () => {
    const judged = judgeSeries(monthly([1, 2]));
    expect(judged).toMatchObject({
      onset: null,
      rateRatio: null,
      excess: null,
      pLasting: 0,
      oneOffs: [],
      runnerUp: null,
    });
    expect(judged.probabilities.stable).toBe(1);
  });
});
