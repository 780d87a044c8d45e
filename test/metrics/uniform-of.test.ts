import { describe, expect, it } from 'vitest';
import { uniformOf } from '../../shared/metrics/uniform-of.ts';

describe('uniformOf', () => {
  it('is the same every time and fills 0 to 1 evenly', () => {
    expect(uniformOf(7, 9)).toBe(uniformOf(7, 9));
    const bins = new Uint32Array(10);
    for (let a = 0; a < 200; a++) for (let b = 24_000; b < 24_050; b++) bins[Math.floor(uniformOf(a, b) * 10)]!++;
    expect(Math.min(...bins)).toBeGreaterThan(900);
    expect(Math.max(...bins)).toBeLessThan(1100);
  });

  it('does not repeat from one month or customer to the next', () => {
    const values = new Set(Array.from({ length: 100 }, (_, k) => uniformOf(k, k + 1)));
    expect(values.size).toBe(100);
  });
});
