import { describe, expect, it } from 'vitest';
import { meanMovingRange } from '../../shared/stats/moving-range.ts';

describe('meanMovingRange', () => {
  it('is the mean distance of neighbours', () => {
    expect(meanMovingRange([1, 4, 2])).toBe(2.5);
  });

  it('leaves out ranges of 3.267 mean ranges and more, once', () => {
    // qicharts2: mr <- abs(diff(y)); mean(mr[mr < 3.267 * mean(mr)])
    const y = [5, 6, 5, 6, 5, 6, 60, 5, 6, 5, 6, 5];
    expect(meanMovingRange(y)).toBe(1);
  });

  it('breaks at a missing value and skips periods outside the baseline', () => {
    expect(meanMovingRange([1, null, 4, 5])).toBe(1);
    expect(meanMovingRange([1, 90, 2, 4], [true, false, true, true])).toBe(1.5);
  });

  it('is 0 where nothing moves and null without a pair', () => {
    expect(meanMovingRange([3, 3, 3])).toBe(0);
    expect(meanMovingRange([3, null])).toBeNull();
    expect(meanMovingRange([])).toBeNull();
  });
});
