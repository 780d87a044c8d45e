import { describe, expect, it } from 'vitest';
import { solveSymmetric } from '../../shared/stats/solve-symmetric.ts';

describe('solveSymmetric', () => {
  it('solves a small system, pivoting where it must', () => {
    expect(
      solveSymmetric(
        [
          [2, 1],
          [1, 3],
        ],
        [3, 5],
      ),
    ).toEqual([expect.closeTo(0.8, 12), expect.closeTo(1.4, 12)]);
    expect(
      solveSymmetric(
        [
          [0, 1],
          [1, 0],
        ],
        [2, 3],
      ),
    ).toEqual([3, 2]);
  });

  it('is null for a singular matrix and empty for none', () => {
    expect(
      solveSymmetric(
        [
          [1, 1],
          [1, 1],
        ],
        [1, 1],
      ),
    ).toBeNull();
    expect(solveSymmetric([], [])).toEqual([]);
  });
});
