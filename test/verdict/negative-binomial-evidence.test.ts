import { describe, expect, it } from 'vitest';
import { logGamma } from '../../shared/stats/log-gamma.ts';
import {
  negativeBinomialEvidence,
  type CountData,
  type LogLinearModel,
} from '../../shared/verdict/negative-binomial-evidence.ts';

const HALF_LOG_2_PI = 0.5 * Math.log(2 * Math.PI);

function dataOf(counts: readonly number[], alpha: number): CountData {
  const size = 1 / alpha;
  const constant = counts.reduce(
    (sum, y) => sum + (alpha === 0 ? 0 : logGamma(y + size) - logGamma(size) + y * Math.log(alpha)),
    0,
  );
  return {
    n: counts.length,
    count: Float64Array.from(counts),
    logExposure: new Float64Array(counts.length),
    alpha: Float64Array.of(alpha),
    empty: Float64Array.of(0),
    logWeight: Float64Array.of(0),
    constant: Float64Array.of(constant),
  };
}

/** Log likelihood of log rates, ln y! left out. */
function logLikelihood(counts: readonly number[], alpha: number, etaAt: (i: number) => number): number {
  const { constant } = dataOf(counts, alpha);
  return counts.reduce((sum, y, i) => {
    const mu = Math.exp(etaAt(i));
    return sum + y * etaAt(i) - (alpha === 0 ? mu : (y + 1 / alpha) * Math.log1p(alpha * mu));
  }, constant[0]!);
}

const level: Omit<LogLinearModel, 'columns' | 'start'> = { p: 1, precision: Float64Array.of(0), effects: 0 };

describe('negativeBinomialEvidence', () => {
  it('of a Poisson level is the gamma integral', () => {
    const counts = [12, 9, 15, 11, 8, 14, 10, 13];
    const total = counts.reduce((sum, y) => sum + y, 0);
    const { logEvidence } = negativeBinomialEvidence(dataOf(counts, 0), {
      ...level,
      columns: new Float64Array(8).fill(1),
      start: Float64Array.of(Math.log(10)),
    });
    // ∫ exp(S β − n e^β) dβ = Γ(S) / n^S.
    expect(Math.abs(logEvidence - (logGamma(total) - total * Math.log(8) - HALF_LOG_2_PI))).toBeLessThan(0.01);
  });

  it('does not depend on where the expansion starts', () => {
    const counts = [30, 41, 28, 55, 37, 33, 24, 40];
    const from = (rate: number): number =>
      negativeBinomialEvidence(dataOf(counts, 0.08), {
        ...level,
        columns: new Float64Array(8).fill(1),
        start: Float64Array.of(Math.log(rate)),
      }).logEvidence;
    expect(Math.abs(from(30) - from(36))).toBeLessThan(0.01);
    expect(Math.abs(from(55) - from(36))).toBeLessThan(0.01);
  });

  it.each([0, 0.05])('of a step agrees with the integral over a fine grid (alpha %f)', (alpha) => {
    const counts = [20, 26, 17, 22, 24, 19, 38, 31, 40, 35, 33, 42];
    const x = counts.map((_, i) => (i < 6 ? 0 : 1));
    const precision = 1 / 0.35 ** 2;
    const { logEvidence, effect, deviation } = negativeBinomialEvidence(dataOf(counts, alpha), {
      columns: Float64Array.from(x.flatMap((one) => [1, one])),
      p: 2,
      start: Float64Array.of(Math.log(21), 0.5),
      precision: Float64Array.of(0, precision),
      effects: 1,
    });
    let sum = 0;
    let mean = 0;
    const step = 0.01;
    for (let a = Math.log(21) - 0.8; a < Math.log(21) + 0.8; a += step)
      for (let b = -0.6; b < 1.6; b += step) {
        const prior = b * b * precision * Math.exp(-0.5 * precision * b * b) * Math.sqrt(precision / (2 * Math.PI));
        const value = Math.exp(logLikelihood(counts, alpha, (i) => a + b * x[i]!) - 700) * prior * step * step;
        sum += value;
        mean += b * value;
      }
    expect(logEvidence).toBeCloseTo(Math.log(sum) + 700 - HALF_LOG_2_PI, 1);
    expect(effect).toBeGreaterThan(0.3);
    expect(Math.abs(effect - mean / sum)).toBeLessThan(deviation);
  });

  it('prefers the dispersion that the counts show', () => {
    const noisy = [5, 60, 22, 3, 41, 90, 12, 8, 70, 15];
    const at = (alpha: number): number =>
      negativeBinomialEvidence(dataOf(noisy, alpha), {
        ...level,
        columns: new Float64Array(10).fill(1),
        start: Float64Array.of(Math.log(32)),
      }).logEvidence;
    expect(at(0.64)).toBeGreaterThan(at(0) + 50);
    expect(at(0.64)).toBeGreaterThan(at(0.04));
  });

  it('of empty periods among Poisson ones agrees with the integral over a fine grid', () => {
    const counts = [0, 9, 0, 0, 7, 11, 0, 6, 0, 0, 12, 8];
    const empty = 0.5;
    const { logEvidence } = negativeBinomialEvidence(
      { ...dataOf(counts, 1), empty: Float64Array.of(empty), constant: Float64Array.of(0) },
      { ...level, columns: new Float64Array(12).fill(1), start: Float64Array.of(Math.log(4)) },
    );
    const logLikelihoodAt = (eta: number): number => {
      const rate = Math.exp(eta) / (1 - empty);
      return counts.reduce(
        (sum, y) =>
          sum +
          (y === 0 ? Math.log(empty + (1 - empty) * Math.exp(-rate)) : Math.log(1 - empty) + y * Math.log(rate) - rate),
        0,
      );
    };
    let sum = 0;
    for (let eta = 0; eta < 3; eta += 0.001) sum += Math.exp(logLikelihoodAt(eta) - 60) * 0.001;
    expect(Math.abs(logEvidence - (Math.log(sum) + 60 - HALF_LOG_2_PI))).toBeLessThan(0.05);
  });
});
