import { describe, expect, it } from 'vitest';
import { backSince, earlyWarning } from '../../shared/verdict/action-watch.ts';

const watched = (after: readonly number[]) => ({
  series: {
    grain: 'month' as const,
    start: '2025-01',
    counts: [20, 22, 18, 21, 19, 20, 22, 18, 21, 19, ...after],
    exposure: null,
    lastFraction: 1,
  },
  comparison: null,
  span: { levelFrom: 0, beforeTo: 9, afterFrom: 11, afterTo: 13 },
});

describe('earlyWarning', () => {
  it('names the month in which what runs ahead has added up', () => {
    const month = earlyWarning(watched([34, 36, 38]));
    expect(month).toBeGreaterThanOrEqual(10);
    expect(month).toBeLessThanOrEqual(12);
  });

  it('is silent where the rate stays or falls, and with few months before', () => {
    expect(earlyWarning(watched([20, 21, 19, 22]))).toBeNull();
    expect(earlyWarning(watched([2, 1, 3, 2]))).toBeNull();
    const short = watched([60, 60]);
    expect(
      earlyWarning({
        ...short,
        series: { ...short.series, counts: [20, 21, 19, 60, 60] },
        span: { ...short.span, beforeTo: 2 },
      }),
    ).toBeNull();
  });
});

describe('backSince', () => {
  it('compares with the window, not with the time before', () => {
    expect(backSince(watched([20, 8, 9, 8, 19, 21, 20]))).toBeGreaterThan(13);
    expect(backSince(watched([20, 8, 9, 8, 9, 8, 10]))).toBeNull();
  });
});
