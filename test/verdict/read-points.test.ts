import { describe, expect, it } from 'vitest';
import { readPoints } from '../../shared/verdict/read-points.ts';
import { monthly } from './series-fixtures.ts';

describe('readPoints', () => {
  it('leaves out missing periods, periods without exposure and an unfinished last one', () => {
    const points = readPoints(monthly([4, null, 0, 6, 9], { exposure: [100, 100, 0, 300, 200], lastFraction: 0.5 }));
    expect(points).toEqual({
      n: 2,
      position: Float64Array.of(0, 3),
      count: Float64Array.of(4, 6),
      exposure: Float64Array.of(0.5, 1.5),
      exposureMean: 200,
      isExposureVaried: true,
      total: 10,
    });
    expect(readPoints(monthly([4, null, 6, 9])).position).toEqual(Float64Array.of(0, 2, 3));
  });

  it('takes an exposure that never changes for none', () => {
    const points = readPoints(monthly([3, 5, 4], { exposure: [70, 70, 70] }));
    expect(points).toMatchObject({ isExposureVaried: false, exposureMean: 70 });
    expect(points.exposure).toEqual(Float64Array.of(1, 1, 1));
    expect(readPoints(monthly([3, 5, 4]))).toMatchObject({ isExposureVaried: false, exposureMean: 1 });
  });

  it('has no points where nothing can be tested', () => {
    expect(readPoints(monthly([]))).toMatchObject({ n: 0, total: 0, exposureMean: 1 });
    expect(readPoints(monthly([null, null]))).toMatchObject({ n: 0 });
    expect(readPoints(monthly([7], { lastFraction: 0.2 }))).toMatchObject({ n: 0, total: 0 });
  });

  it.each([
    ['a negative count', monthly([1, -2]), /count -2 at period 1/],
    ['half a complaint', monthly([1, 2.5]), /count 2\.5 at period 1/],
    ['no number', monthly([Number.NaN]), /count NaN at period 0/],
    ['a negative exposure', monthly([1, 2], { exposure: [1, -1] }), /exposure -1 at period 1/],
    [
      'complaints where nobody could complain',
      monthly([1, 2], { exposure: [1, 0] }),
      /count 2 at period 1 has an exposure of 0/,
    ],
    ['lists of different length', monthly([1, 2], { exposure: [1] }), /1 exposures for 2 counts/],
    ['a fraction of none', monthly([1], { lastFraction: 0 }), /lastFraction 0/],
    ['a fraction over one', monthly([1], { lastFraction: 1.1 }), /lastFraction 1\.1/],
  ])('says what is wrong with %s', (_name, series, said) => {
    expect(() => readPoints(series)).toThrow(RangeError);
    expect(() => readPoints(series)).toThrow(said);
  });

  it('checks a missing period’s exposure as well', () => {
    expect(() => readPoints(monthly([null], { exposure: [Infinity] }))).toThrow(/exposure Infinity/);
  });
});
