import { describe, expect, it } from 'vitest';
import { roomiestPlace } from '../../shared/charts/roomiest-place.ts';

describe('roomiestPlace', () => {
  it('keeps to the side that no point passes', () => {
    expect(roomiestPlace([3.1, 3.1, 3.1, 3.1, 3.1], 3, 3)).toEqual({ at: 0, isBelow: true });
    expect(roomiestPlace([2.9, 2.9, 2.9, 2.9, 2.9], 3, 3)).toEqual({ at: 0, isBelow: false });
  });

  it('keeps away from where the line crosses the level between two points', () => {
    expect(roomiestPlace([9, 4.9, 4.9, 4.9, 4.9], 5, 3)).toEqual({ at: 1, isBelow: false });
    expect(roomiestPlace([9, 1, 9, 1, 9, 8, 8, 8], 5, 3)).toEqual({ at: 4, isBelow: true });
  });

  it('does with gaps, one value and none', () => {
    expect(roomiestPlace([null, 2.9, null, null, 2.9, null], 3, 3)).toEqual({ at: 0, isBelow: false });
    expect(roomiestPlace([4], 4, 3)).toEqual({ at: 0, isBelow: true });
    expect(roomiestPlace([], 4, 3)).toEqual({ at: 0, isBelow: true });
  });
});
