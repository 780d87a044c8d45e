import { describe, expect, it } from 'vitest';
import { backward, cholesky, forward, linearBase } from '../../shared/verdict/linear-base.ts';

const z = Float64Array.of(3, 5, 4, 8, 9, 7, 12);
const weight = Float64Array.of(1, 2, 1, 0.5, 1, 2, 1);
const x = Float64Array.of(-3, -2, -1, 0, 1, 2, 3);

describe('linearBase', () => {
  it('with a level alone is the weighted mean and its sum of squares', () => {
    const base = linearBase(z, weight, new Float64Array(0), 0, 1);
    const total = weight.reduce((sum, w) => sum + w, 0);
    const mean = z.reduce((sum, value, i) => sum + weight[i]! * value, 0) / total;
    expect(base.coefficients[0]).toBeCloseTo(mean, 10);
    expect(base.q).toBeCloseTo(
      z.reduce((sum, value, i) => sum + weight[i]! * (value - mean) ** 2, 0),
      9,
    );
    expect(base.logDeterminant).toBeCloseTo(0.5 * Math.log(total), 10);
    base.u.forEach((value, i) => expect(value).toBeCloseTo(weight[i]! * (z[i]! - mean), 9));
  });

  it('with a column solves the normal equations with the prior’s precision', () => {
    const precision = 0.7;
    const base = linearBase(z, weight, x, 1, precision);
    const sum = (of: (i: number) => number): number => z.reduce((all, _, i) => all + of(i), 0);
    const [w, wx] = [sum((i) => weight[i]!), sum((i) => weight[i]! * x[i]!)];
    const wxx = sum((i) => weight[i]! * x[i]! ** 2) + precision;
    const [wz, wxz] = [sum((i) => weight[i]! * z[i]!), sum((i) => weight[i]! * x[i]! * z[i]!)];
    const determinant = w * wxx - wx * wx;
    const level = (wz * wxx - wx * wxz) / determinant;
    const slope = (w * wxz - wx * wz) / determinant;
    expect(base.coefficients[0]).toBeCloseTo(level, 10);
    expect(base.coefficients[1]).toBeCloseTo(slope, 10);
    const squares = sum((i) => weight[i]! * (z[i]! - level - slope * x[i]!) ** 2) + precision * slope ** 2;
    expect(base.q).toBeCloseTo(squares, 9);
    expect(base.logDeterminant).toBeCloseTo(0.5 * Math.log(determinant / precision), 10);
  });

  it('leaves data whose product with the data is the sum of squares', () => {
    const base = linearBase(z, weight, x, 1, 0.01);
    expect(base.u.reduce((sum, u, i) => sum + u * z[i]!, 0)).toBeCloseTo(base.q, 8);
    expect(base.u.reduce((sum, u) => sum + u, 0)).toBeCloseTo(0, 9);
  });
});

describe('cholesky', () => {
  it('factors, and forward and backward undo it', () => {
    const a = Float64Array.of(4, 0, 0, 2, 5, 0, 1, 3, 6);
    const half = cholesky(a, 3);
    const right = Float64Array.of(1, -2, 3);
    const solved = backward(a, forward(a, right, 3), 3);
    const rows = [
      [4, 2, 1],
      [2, 5, 3],
      [1, 3, 6],
    ];
    rows.forEach((row, i) => expect(row.reduce((sum, v, k) => sum + v * solved[k]!, 0)).toBeCloseTo(right[i]!, 10));
    // The determinant is 4 · 21 − 2 · 9 + 1 · 1 = 67.
    expect(half).toBeCloseTo(0.5 * Math.log(67), 10);
  });
});
