import { describe, expect, it } from 'vitest';
import { linearBase } from '../../shared/verdict/linear-base.ts';
import { oneOffColumns } from '../../shared/verdict/one-off-columns.ts';

const z = Float64Array.of(3, 5, 4, 8, 9);
const weight = Float64Array.of(1, 2, 1, 0.5, 1);
const columns = oneOffColumns(linearBase(z, weight, new Float64Array(0), 0, 1));
const total = 5.5;
const mean = z.reduce((sum, value, i) => sum + weight[i]! * value, 0) / total;

describe('oneOffColumns', () => {
  it('are every period and every two neighbours', () => {
    expect([...columns.start]).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3]);
    expect([...columns.length]).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('carry the information and the product that are left when the level is taken out', () => {
    columns.start.forEach((start, j) => {
      const at = columns.length[j] === 1 ? [start] : [start, start + 1];
      const w = at.reduce((sum, i) => sum + weight[i]!, 0);
      expect(columns.h[j]).toBeCloseTo(w - (w * w) / total, 10);
      expect(columns.b[j]).toBeCloseTo(
        at.reduce((sum, i) => sum + weight[i]! * (z[i]! - mean), 0),
        10,
      );
    });
  });

  it('share one probability over all places beside a lasting change', () => {
    const [one, two] = columns.logShare;
    expect(5 * Math.exp(one) + 4 * Math.exp(two)).toBeCloseTo(1, 12);
  });
});
