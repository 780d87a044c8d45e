import { describe, expect, it } from 'vitest';
import { firstAtMost, sumTail } from '../../shared/stats/monotone-tail.ts';

describe('sumTail', () => {
  it('sums a geometric tail up to its end', () => {
    expect(sumTail(1, 3, 1, 0.5, () => 0.5)).toBeCloseTo(0.875, 12);
    expect(sumTail(3, 1, -1, 0.5, () => 0.5)).toBeCloseTo(0.875, 12);
  });

  it('stops by itself when nothing is added any more', () => {
    expect(sumTail(1, Infinity, 1, 0.5, () => 0.5)).toBeCloseTo(1, 12);
  });

  it('is 0 when the start lies behind the end', () => {
    expect(sumTail(4, 3, 1, 0.5, () => 0.5)).toBe(0);
  });
});

describe('firstAtMost', () => {
  it('finds the first index at or under a limit in either direction', () => {
    expect(firstAtMost(0, 10, -3.5, (i) => -i)).toBe(4);
    expect(firstAtMost(10, 0, -3.5, (i) => i - 10)).toBe(6);
    expect(firstAtMost(0, 10, 5, (i) => -i)).toBe(0);
  });

  it('is null when none is', () => {
    expect(firstAtMost(0, 10, -11, (i) => -i)).toBeNull();
  });
});
