import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uLimits, uPrimeLimits } from '../../shared/stats/u-limits.ts';

describe('uLimits', () => {
  it('agrees with the textbook', () => {
    // Montgomery, example 7.4: 20 samples of 5 units with 193 nonconformities, centre 1.93, upper limit 3.79
    const counts = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5];
    const limits = uLimits(
      counts,
      counts.map(() => 5),
    );
    expect(limits.centre).toBeCloseTo(1.93, 12);
    expect(limits.upper[0]).toBeCloseTo(3.79387, 5);
    expect(limits.lower[0]).toBeCloseTo(0.06613, 5);
  });

  it('has no value and no limit where nobody could complain', () => {
    const limits = uLimits([1, 0, 2], [10, 0, 10]);
    expect(limits.values).toEqual([0.1, null, 0.2]);
    expect(limits.upper[1]).toBeNull();
  });
});

describe('uPrimeLimits', () => {
  it('widens the u limits by sigma-Z', () => {
    const counts = [10, 30, 8, 35, 12];
    const exposure = [100, 110, 90, 100, 120];
    const plain = uLimits(counts, exposure);
    const prime = uPrimeLimits(counts, exposure);
    expect(prime.sigmaZ).toBeGreaterThan(2);
    prime.sigma.forEach((s, i) => expect((s ?? 0) / (plain.sigma[i] ?? 1)).toBeCloseTo(prime.sigmaZ ?? 0, 12));
  });

  it('has no limits from a single point', () => {
    const prime = uPrimeLimits([3], [10]);
    expect(prime).toMatchObject({ centre: 0.3, sigmaZ: null, upper: [null] });
  });

  it('does not depend on the unit of exposure', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 30 }), (counts) => {
        const small = uPrimeLimits(
          counts,
          counts.map(() => 2),
        );
        const large = uPrimeLimits(
          counts,
          counts.map(() => 2000),
        );
        small.upper.forEach((u, i) => expect((large.upper[i] ?? 0) * 1000).toBeCloseTo(u ?? 0, 8));
      }),
    );
  });
});
