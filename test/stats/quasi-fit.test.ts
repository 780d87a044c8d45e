import { describe, expect, it } from 'vitest';
import { quasiFit, quasiMean } from '../../shared/stats/quasi-fit.ts';

const y = [12, 15, 9, 20, 14, 11, 18, 22, 7, 8, 5, 9];
const exposure = [100, 120, 95, 130, 110, 90, 140, 150, 120, 130, 110, 140];
const others = [30, 28, 35, 40, 33, 31, 39, 45, 30, 36, 31, 38];
const ones = y.map(() => 1);
const odd = y.map((_, i) => i % 2);
const after = y.map((_, i) => (i < 8 ? 0 : 1));

describe('quasiFit', () => {
  it('agrees with R on rates', () => {
    // x <- rep(0:1, c(8, 4)); z <- rep(0:1, 6); m <- glm(y ~ z + x + offset(log(e)), family = quasipoisson)
    // c(coef(m), deviance(m), summary(m)$dispersion)
    const fit = quasiFit({ family: 'poisson', y, size: exposure, columns: [ones, odd, after] });
    expect(fit?.coefficients[0]).toBeCloseTo(-2.131562877217, 8);
    expect(fit?.coefficients[1]).toBeCloseTo(0.159601885101, 8);
    expect(fit?.coefficients[2]).toBeCloseTo(-0.805081407157, 8);
    expect(fit?.deviance).toBeCloseTo(1.49849917916, 8);
    expect(fit?.dispersion).toBeCloseTo(0.16204187657, 8);
    expect(fit?.df).toBe(9);
  });

  it('agrees with R on shares', () => {
    // b <- glm(cbind(y, others) ~ z + x, family = quasibinomial)
    const size = y.map((one, i) => one + (others[i] ?? 0));
    const fit = quasiFit({ family: 'binomial', y, size, columns: [ones, odd, after] });
    expect(fit?.coefficients[0]).toBeCloseTo(-0.944435064058, 8);
    expect(fit?.coefficients[2]).toBeCloseTo(-0.701715379141, 8);
    expect(fit?.deviance).toBeCloseTo(3.024259183844, 8);
    expect(fit?.dispersion).toBeCloseTo(0.326051515279, 8);
  });

  it('keeps a finite deviance where nothing happened after', () => {
    // deviance(glm(c(5, 7, 6, 0, 0) ~ c(0, 0, 0, 1, 1), family = poisson))
    const columns = [
      [1, 1, 1, 1, 1],
      [0, 0, 0, 1, 1],
    ];
    const fit = quasiFit({ family: 'poisson', y: [5, 7, 6, 0, 0], size: [1, 1, 1, 1, 1], columns });
    expect(fit?.deviance).toBeCloseTo(0.3348939519, 6);
    expect(fit?.coefficients[1]).toBeLessThan(-15);
    expect(fit?.fitted[4]).toBeCloseTo(0, 6);
  });

  it('is null where columns say the same twice or rows are too few', () => {
    expect(
      quasiFit({
        family: 'poisson',
        y: [1, 2, 3],
        size: [1, 1, 1],
        columns: [
          [1, 1, 1],
          [2, 2, 2],
        ],
      }),
    ).toBeNull();
    expect(quasiFit({ family: 'poisson', y: [1], size: [1], columns: [[1], [0]] })).toBeNull();
  });

  it('knows no dispersion without a degree of freedom', () => {
    expect(quasiFit({ family: 'poisson', y: [4], size: [2], columns: [[1]] })).toMatchObject({
      dispersion: null,
      df: 0,
    });
  });

  it('does not change its input', () => {
    const data = { family: 'poisson', y, size: exposure, columns: [ones, after] } as const;
    const before = structuredClone(data);
    quasiFit(data);
    expect(data).toEqual(before);
  });
});

describe('quasiMean', () => {
  it('gives mean and slope of both families', () => {
    expect(quasiMean('poisson', 10, 0)).toEqual({ mean: 10, weight: 10 });
    expect(quasiMean('binomial', 10, 0)).toEqual({ mean: 5, weight: 2.5 });
  });
});
