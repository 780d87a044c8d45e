import { describe, expect, it } from 'vitest';
import { cusum } from '../../shared/stats/cusum.ts';
import { normalQuantile } from '../../shared/stats/normal-quantile.ts';
import { seededRandom } from '../../shared/stats/seeded-random.ts';

describe('cusum', () => {
  it('adds up what exceeds the allowance and never falls under 0', () => {
    // Montgomery’s recursion by hand: max(0, sum + z − 0.5)
    expect(cusum([1, 2, -3, 2, 2, 2], 0.5, 4)).toEqual({ sums: [0.5, 2, 0, 1.5, 3, 4.5], alarm: 5 });
  });

  it('skips what is missing and says nothing of nothing', () => {
    expect(cusum([2, null, 3], 0.5, 4)).toEqual({ sums: [1.5, null, 4], alarm: 2 });
    expect(cusum([])).toEqual({ sums: [], alarm: null });
  });

  it('has the run lengths that the tables state', () => {
    // R spc::xcusum.arl(0.5, 4, 0) 335.4 and (0.5, 4, 1) 8.34, one-sided
    const random = seededRandom(3);
    const meanRun = (shift: number, runs: number): number => {
      let sum = 0;
      for (let run = 0; run < runs; run += 1) {
        const z = Array.from({ length: 3000 }, () => shift + normalQuantile(Math.max(1e-12, random())));
        sum += (cusum(z).alarm ?? 3000) + 1;
      }
      return sum / runs;
    };
    expect(Math.abs(meanRun(1, 40) - 8.4)).toBeLessThan(1.8);
    expect(Math.abs(meanRun(0, 80) - 336)).toBeLessThan(110);
  });

  it('refuses a limit that is none', () => {
    expect(() => cusum([1], 0.5, 0)).toThrow(RangeError);
  });
});
