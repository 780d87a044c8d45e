import { DISPERSION_GRID } from './priors.ts';
import type { StableScale } from './stabilise.ts';

/** Log evidence as a function of the residual sum of squares, with the dispersion summed out over its grid. */
export type ScaleEvidence = {
  /** log Σ weight · s^((n − 1) / 2) · exp(−s q / 2), s = pilot variance / variance. */
  logEvidence: (q: number) => number;
  /** Expected over-dispersion alpha and variance multiple of the pilot's, given a residual sum of squares. */
  /** Posterior weights of the grid, given a residual sum of squares. */
  posterior: (q: number) => Float64Array;
  expected: (q: number) => { alpha: number; variance: number };
  /** Change of the log evidence for one more of `q`, at `q` (negative). */
  slope: (q: number) => number;
};

/**
 * The dispersion is never assumed and never estimated at one value: each value of a grid is weighed by how well it fits, and
 * every candidate is judged under the same grid. O(grid) a call.
 */
export function scaleEvidence(scale: StableScale, n: number): ScaleEvidence {
  const size = DISPERSION_GRID.length;
  const s = new Float64Array(size);
  const constant = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    const [alpha, weight] = DISPERSION_GRID[j]!;
    s[j] = (1 + scale.alpha * scale.rate) / (1 + alpha * scale.rate);
    constant[j] = Math.log(weight) + 0.5 * Math.max(0, n - 1) * Math.log(s[j]!);
  }
  const terms = new Float64Array(size);
  const fill = (q: number): number => {
    let top = -Infinity;
    for (let j = 0; j < size; j++) {
      const value = constant[j]! - 0.5 * s[j]! * q;
      terms[j] = value;
      if (value > top) top = value;
    }
    return top;
  };
  return {
    logEvidence: (q) => {
      const top = fill(q);
      let sum = 0;
      for (let j = 0; j < size; j++) sum += Math.exp(terms[j]! - top);
      return top + Math.log(sum);
    },
    slope: (q) => {
      const top = fill(q);
      let sum = 0;
      let weighted = 0;
      for (let j = 0; j < size; j++) {
        const share = Math.exp(terms[j]! - top);
        sum += share;
        weighted += share * s[j]!;
      }
      return (-0.5 * weighted) / sum;
    },
    posterior: (q) => {
      const top = fill(q);
      const shares = terms.map((term) => Math.exp(term - top));
      const sum = shares.reduce((a, b) => a + b, 0);
      return shares.map((share) => share / sum);
    },
    expected: (q) => {
      const top = fill(q);
      let sum = 0;
      let alpha = 0;
      let variance = 0;
      for (let j = 0; j < size; j++) {
        const share = Math.exp(terms[j]! - top);
        sum += share;
        alpha += share * DISPERSION_GRID[j]![0];
        variance += share / s[j]!;
      }
      return { alpha: alpha / sum, variance: variance / sum };
    },
  };
}

const KNOTS = 64;

/**
 * The log evidence between two values of `q`, read off a table: it is nearly straight in log q, so that 64 knots leave an error
 * under .01. For many candidates this replaces the sum over the grid by one logarithm.
 */
export function tabulateEvidence(evidence: ScaleEvidence, least: number, most: number): (q: number) => number {
  const from = Math.log(Math.max(least, 1e-6));
  const step = Math.max(1e-9, (Math.log(Math.max(most, 1e-6)) - from) / (KNOTS - 1));
  const values = Float64Array.from({ length: KNOTS }, (_, k) => evidence.logEvidence(Math.exp(from + k * step)));
  return (q) => {
    const at = (Math.log(Math.max(q, 1e-6)) - from) / step;
    const k = Math.max(0, Math.min(KNOTS - 2, Math.floor(at)));
    const below = values[k]!;
    return below + (at - k) * (values[k + 1]! - below);
  };
}
