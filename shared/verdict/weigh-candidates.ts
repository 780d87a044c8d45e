import { KIND, type Candidate } from './candidates.ts';
import type { ScaleEvidence } from './scale-evidence.ts';

/** The competing explanations, in the order of `shares`. */
export const EXPLANATIONS = ['stable', 'seasonal', 'one-off', 'rising', 'falling', 'shift-up', 'shift-down'] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

/** Posterior shares of the explanations and of the candidates. */
export type Weighed = {
  /** Sums to 1, in the order of EXPLANATIONS. */
  shares: Float64Array;
  /** Posterior probability of each candidate. */
  probability: Float64Array;
  /** For a lasting candidate, the probability that its effect is upward. */
  upward: Float64Array;
};

/** Turns evidences into probabilities: every candidate counts for the explanation it belongs to. O(candidates). */
export function weighCandidates(candidates: readonly Candidate[], evidence: ScaleEvidence): Weighed {
  const size = candidates.length;
  const probability = new Float64Array(size);
  const upward = new Float64Array(size);
  let top = -Infinity;
  let bestQ = 0;
  for (let c = 0; c < size; c++) {
    const value = evidence.logEvidence(candidates[c]!.q) + candidates[c]!.offset;
    probability[c] = value;
    if (value <= top) continue;
    top = value;
    bestQ = candidates[c]!.q;
  }
  const spread = Math.sqrt(evidence.expected(bestQ).variance);
  const shares = new Float64Array(EXPLANATIONS.length);
  let sum = 0;
  for (let c = 0; c < size; c++) {
    const share = Math.exp(probability[c]! - top);
    probability[c] = share;
    sum += share;
  }
  for (let c = 0; c < size; c++) {
    const candidate = candidates[c]!;
    const share = probability[c]! / sum;
    probability[c] = share;
    if (candidate.kind < KIND.ramp) {
      const at = candidate.kind === KIND.constant ? (candidate.base === 0 ? 0 : 1) : 2;
      shares[at]! += share;
      continue;
    }
    const up = normal(candidate.effect / (candidate.deviation * spread));
    upward[c] = up;
    const first = candidate.kind === KIND.ramp ? 3 : 5;
    shares[first]! += share * up;
    shares[first + 1]! += share * (1 - up);
  }
  return { shares, probability, upward };
}

/** Standard normal distribution function by the logistic approximation (Bowling 2009, within .0002): only splits up from down. */
function normal(x: number): number {
  return 1 / (1 + Math.exp(-x * (1.5976 + 0.070565 * x * x)));
}
