import { describe, expect, it } from 'vitest';
import { solvePositive } from '../../shared/stats/solve-positive.ts';

describe('solvePositive', () => {
  it('agrees with R', () => {
    // solve(matrix(c(4, 2, 1, 2, 3, 0.5, 1, 0.5, 2), 3), c(2, 5, 1))
    const rows = [Float64Array.of(4, 0, 0), Float64Array.of(2, 3, 0), Float64Array.of(1, 0.5, 2)];
    const x = solvePositive(rows, Float64Array.of(2, 5, 1)) ?? [];
    const expected = [-0.5714285714285714, 2, 0.2857142857142857];
    expected.forEach((value, i) => expect(x[i]).toBeCloseTo(value, 12));
  });

  it('is null where two rows say the same', () => {
    expect(solvePositive([Float64Array.of(1, 0), Float64Array.of(1, 1)], Float64Array.of(1, 1))).toBeNull();
    expect(solvePositive([Float64Array.of(0)], Float64Array.of(1))).toBeNull();
  });
});
