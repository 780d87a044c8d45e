import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peltPoisson } from '../../shared/stats/pelt-poisson.ts';

const cost = (segment: readonly number[]): number => {
  const sum = segment.reduce((a, b) => a + b, 0);
  return sum === 0 ? 0 : 2 * (sum - sum * Math.log(sum / segment.length));
};

/** The least total over all segmentations, by trying every last segment. */
const bestCost = (counts: readonly number[], penalty: number, minSegment: number): number => {
  const best = [-penalty];
  for (let end = 1; end <= counts.length; end++) {
    let least = Infinity;
    for (let start = 0; start <= end - minSegment; start++) {
      least = Math.min(least, best[start]! + cost(counts.slice(start, end)) + penalty);
    }
    best.push(least);
  }
  return best[counts.length]!;
};

describe('peltPoisson', () => {
  it('finds a plain change', () => {
    expect(peltPoisson([1, 1, 1, 9, 9, 9], 5)).toEqual({ changepoints: [3], segmentMeans: [1, 9] });
  });

  it('finds none in nothing, in one point and where there is no room', () => {
    expect(peltPoisson([], 5)).toEqual({ changepoints: [], segmentMeans: [] });
    expect(peltPoisson([4], 5)).toEqual({ changepoints: [], segmentMeans: [4] });
    expect(peltPoisson([0, 0, 90], 1, 2)).toEqual({ changepoints: [], segmentMeans: [30] });
  });

  it('reaches the least total, whatever the shortest segment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 12 }), { minLength: 4, maxLength: 25 }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (counts, penalty, minSegment) => {
          const { changepoints } = peltPoisson(counts, penalty, minSegment);
          const borders = [0, ...changepoints, counts.length];
          const total = borders
            .slice(1)
            .reduce((sum, end, i) => sum + cost(counts.slice(borders[i], end)) + penalty, -penalty);
          expect(total).toBeLessThanOrEqual(bestCost(counts, penalty, minSegment) + 1e-9);
        },
      ),
    );
  });

  it('refuses negative counts and penalties', () => {
    expect(() => peltPoisson([-1], 1)).toThrow(RangeError);
    expect(() => peltPoisson([1], -1)).toThrow(RangeError);
    expect(() => peltPoisson([1], 1, 0)).toThrow(RangeError);
  });
});
