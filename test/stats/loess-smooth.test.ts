import { describe, expect, it } from 'vitest';
import { loessAt, loessSmooth } from '../../shared/stats/loess-smooth.ts';

describe('loessSmooth', () => {
  it('leaves a straight line as it is, whatever the span and the jump', () => {
    const line = Array.from({ length: 30 }, (_, i) => 2 * i + 1);
    for (const jump of [1, 3, 7]) {
      const smooth = loessSmooth(line, { span: 11, degree: 1, jump });
      smooth.forEach((value, i) => expect(value).toBeCloseTo(line[i]!, 9));
    }
  });

  it('takes local means at degree 0', () => {
    const smooth = loessSmooth([0, 3, 0], { span: 3, degree: 0, jump: 1 });
    // tricube weights at distances 0 and 1 of 1: the neighbours at the edge of the window have no weight
    expect(smooth[1]).toBeCloseTo(3, 9);
  });

  it('extends the line beyond both ends', () => {
    const options = { span: 5, degree: 1, jump: 1 } as const;
    expect(loessAt([1, 2, 3, 4, 5], 6, 1, 5, options)).toBeCloseTo(6, 9);
    expect(loessAt([1, 2, 3, 4, 5], 0, 1, 5, options)).toBeCloseTo(0, 9);
  });

  it('gives back one value and nothing as they are', () => {
    expect(loessSmooth([4], { span: 3, degree: 1, jump: 1 })).toEqual([4]);
    expect(loessSmooth([], { span: 3, degree: 1, jump: 1 })).toEqual([]);
  });
});
