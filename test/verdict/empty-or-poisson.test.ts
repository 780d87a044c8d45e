import { describe, expect, it } from 'vitest';
import { emptyOrPoisson, type Term } from '../../shared/verdict/empty-or-poisson.ts';

function termAt(y: number, eta: number, empty: number): Term {
  const term: Term = { value: 0, residual: 0, weight: 0 };
  emptyOrPoisson(y, Math.exp(eta), eta, empty, term);
  return term;
}

describe('emptyOrPoisson', () => {
  it('is a distribution with the mean that it is given', () => {
    const [eta, empty] = [Math.log(2), 0.4];
    let all = 0;
    let mean = 0;
    let factorial = 1;
    for (let y = 0; y < 60; y++) {
      if (y > 1) factorial *= y;
      const p = Math.exp(termAt(y, eta, empty).value) / factorial;
      all += p;
      mean += y * p;
    }
    expect(all).toBeCloseTo(1, 10);
    expect(mean).toBeCloseTo(2, 10);
  });

  it('has the slope and the curvature of its value, the curvature kept from turning negative', () => {
    const h = 1e-4;
    for (const y of [0, 1, 5])
      for (const eta of [-1, 0.5, 2]) {
        const [below, at, above] = [eta - h, eta, eta + h].map((one) => termAt(y, one, 0.6));
        expect(at!.residual).toBeCloseTo((above!.value - below!.value) / (2 * h), 5);
        const curvature = -(above!.value - 2 * at!.value + below!.value) / (h * h);
        expect(Math.abs(at!.weight - Math.max(0, curvature))).toBeLessThan(1e-4);
      }
  });
});
