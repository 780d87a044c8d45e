import { describe, expect, it } from 'vitest';
import { addIntervals } from '../../shared/verdict/add-intervals.ts';

describe('addIntervals', () => {
  it('adds half-widths as squares', () => {
    const parts = [
      { low: 6, mid: 10, high: 14 },
      { low: 7, mid: 10, high: 13 },
    ];
    expect(addIntervals(parts)).toEqual({ low: 15, mid: 20, high: 25 });
  });

  it('is as open as its most open part, and null of none', () => {
    expect(addIntervals([{ low: 1, mid: 2, high: null }])).toEqual({ low: 1, mid: 2, high: null });
    expect(addIntervals([])).toBeNull();
  });
});
