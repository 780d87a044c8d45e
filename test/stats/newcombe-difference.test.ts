import { describe, expect, it } from 'vitest';
import { newcombeDifference } from '../../shared/stats/newcombe-difference.ts';

describe('newcombeDifference', () => {
  it("agrees with Newcombe's own table", () => {
    // Newcombe 1998, table II, method 10, contrasts 56/70 − 48/80 and 9/10 − 3/10
    expect(newcombeDifference(56, 70, 48, 80)).toEqual({
      difference: expect.closeTo(0.2, 12),
      low: expect.closeTo(0.0524, 4),
      high: expect.closeTo(0.3339, 4),
    });
    expect(newcombeDifference(9, 10, 3, 10).low).toBeCloseTo(0.1705, 4);
  });

  it('stays inside −1..1 at the extremes', () => {
    expect(newcombeDifference(10, 10, 0, 20)).toEqual({ difference: 1, low: expect.closeTo(0.6791, 4), high: 1 });
  });

  it('turns around when the two are exchanged', () => {
    const there = newcombeDifference(5, 56, 0, 29);
    const back = newcombeDifference(0, 29, 5, 56);
    expect(back.low).toBeCloseTo(-(there.high ?? 0), 12);
    expect(back.high).toBeCloseTo(-(there.low ?? 0), 12);
  });

  it('is null when one of them is of nothing', () => {
    expect(newcombeDifference(0, 0, 1, 2)).toEqual({ difference: null, low: null, high: null });
  });
});
