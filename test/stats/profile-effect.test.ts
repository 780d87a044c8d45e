import { describe, expect, it } from 'vitest';
import { profileEffect } from '../../shared/stats/profile-effect.ts';
import { quasiFit } from '../../shared/stats/quasi-fit.ts';
import { studentQuantile } from '../../shared/stats/student-t.ts';

const y = [12, 15, 9, 20, 14, 11, 18, 22, 7, 8, 5, 9];
const size = [100, 120, 95, 130, 110, 90, 140, 150, 120, 130, 110, 140];
const after = y.map((_, i) => (i < 8 ? 0 : 1));
const columns = [y.map(() => 1), y.map((_, i) => i % 2)];

describe('profileEffect', () => {
  it('agrees with R', () => {
    // s <- deviance(m); phi <- summary(m)$dispersion; the effects v at which
    // deviance(glm(y ~ z + offset(log(e) + v * x), family = poisson)) - s is qt(.975, 9)^2 * phi, by uniroot
    const data = { family: 'poisson', y, size, columns } as const;
    const dispersion = quasiFit({ ...data, columns: [...columns, after] })?.dispersion ?? 1;
    const found = profileEffect(data, after, dispersion, studentQuantile(0.975, 9));
    expect(found?.low).toBeCloseTo(-0.9971525837, 5);
    expect(found?.mid).toBeCloseTo(-0.805081407157, 7);
    expect(found?.high).toBeCloseTo(-0.6202622097, 5);
  });

  it('agrees with R on shares', () => {
    const others = [30, 28, 35, 40, 33, 31, 39, 45, 30, 36, 31, 38];
    const data = { family: 'binomial', y, size: y.map((one, i) => one + (others[i] ?? 0)), columns } as const;
    const found = profileEffect(data, after, 0.326051515279, studentQuantile(0.975, 9));
    expect(found?.low).toBeCloseTo(-1.0074547088, 5);
    expect(found?.high).toBeCloseTo(-0.4071867324, 5);
  });

  it('has no lower end where nothing happened after, and an upper one all the same', () => {
    const data = { family: 'poisson', y: [5, 7, 6, 0, 0], size: [1, 1, 1, 1, 1], columns: [[1, 1, 1, 1, 1]] } as const;
    const found = profileEffect(data, [0, 0, 0, 1, 1], 1, 1.96);
    expect(found?.mid).toBe(-Infinity);
    expect(found?.low).toBe(-Infinity);
    expect(found?.high).toBeLessThan(-0.5);
  });

  it('is null where the effect cannot be told from the rest', () => {
    expect(profileEffect({ family: 'poisson', y: [1, 2], size: [1, 1], columns: [[1, 1]] }, [1, 1], 1, 2)).toBeNull();
  });
});
