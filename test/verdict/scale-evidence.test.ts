import { describe, expect, it } from 'vitest';
import { DISPERSION_GRID } from '../../shared/verdict/priors.ts';
import { readPoints } from '../../shared/verdict/read-points.ts';
import { scaleEvidence, tabulateEvidence } from '../../shared/verdict/scale-evidence.ts';
import { stabilise } from '../../shared/verdict/stabilise.ts';
import { jittered, monthly } from './series-fixtures.ts';

const N = 30;
const scale = stabilise(readPoints(monthly(jittered(N, () => 40, 12))));
const evidence = scaleEvidence(scale, N);
const ratio = (alpha: number): number => (1 + scale.alpha * scale.rate) / (1 + alpha * scale.rate);
/** The sum over the grid as it is written down. */
const termsAt = (q: number): number[] =>
  DISPERSION_GRID.map(([alpha, weight]) => weight * ratio(alpha) ** ((N - 1) / 2) * Math.exp((-ratio(alpha) * q) / 2));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const QS = [5, 20, 29, 60, 200];

describe('scaleEvidence', () => {
  it('is the sum over the dispersions', () => {
    for (const q of QS) expect(evidence.logEvidence(q)).toBeCloseTo(Math.log(total(termsAt(q))), 9);
  });

  it('gives each dispersion its share of that sum, and what is to be expected by these shares', () => {
    for (const q of QS) {
      const terms = termsAt(q);
      const shares = evidence.posterior(q);
      terms.forEach((term, j) => expect(shares[j]).toBeCloseTo(term / total(terms), 9));
      const { alpha, variance } = evidence.expected(q);
      expect(alpha).toBeCloseTo(total(DISPERSION_GRID.map(([one], j) => one * shares[j]!)), 9);
      expect(variance).toBeCloseTo(total(DISPERSION_GRID.map(([one], j) => shares[j]! / ratio(one))), 9);
    }
  });

  it('expects more dispersion the more is left over, and never falls to minus infinity', () => {
    const alphas = QS.map((q) => evidence.expected(q).alpha);
    expect(alphas).toEqual(alphas.toSorted((a, b) => a - b));
    expect(alphas.at(-1)!).toBeGreaterThan(10 * alphas[0]!);
    expect(Number.isFinite(evidence.logEvidence(1e7))).toBe(true);
    expect(Number.isFinite(evidence.logEvidence(0))).toBe(true);
  });

  it('falls in q, as steeply as its slope says, and ever less steeply', () => {
    for (const q of QS) {
      const step = 1e-4;
      const slope = (evidence.logEvidence(q + step) - evidence.logEvidence(q - step)) / (2 * step);
      expect(evidence.slope(q)).toBeCloseTo(slope, 5);
      expect(slope).toBeLessThan(0);
    }
    const slopes = QS.map(evidence.slope);
    expect(slopes).toEqual(slopes.toSorted((a, b) => a - b));
  });
});

describe('tabulateEvidence', () => {
  it('is within a hundredth of the sum between its ends', () => {
    const read = tabulateEvidence(evidence, 8, 300);
    for (let q = 8; q <= 300; q *= 1.013) expect(Math.abs(read(q) - evidence.logEvidence(q))).toBeLessThan(0.01);
  });

  it('bears ends that are the same, or none', () => {
    expect(tabulateEvidence(evidence, 20, 20)(20)).toBeCloseTo(evidence.logEvidence(20), 6);
    expect(Number.isFinite(tabulateEvidence(evidence, 0, 0)(0))).toBe(true);
  });
});
