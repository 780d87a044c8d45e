import { KIND, type Candidate } from './candidates.ts';
import { tabulateEvidence } from './scale-evidence.ts';
import { refineEvidence, type Refinable } from './refine-evidence.ts';

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
export function weighCandidates(parts: Refinable): Weighed {
  const { candidates, evidence } = parts;
  const size = candidates.length;
  const probability = new Float64Array(size);
  const upward = new Float64Array(size);
  let least = Infinity;
  let most = 0;
  for (const { q } of candidates) {
    if (q < least) least = q;
    if (q > most) most = q;
  }
  const logEvidence = tabulateEvidence(evidence, least, most);
  let top = -Infinity;
  let bestQ = 0;
  for (let c = 0; c < size; c++) {
    const value = logEvidence(candidates[c]!.q) + candidates[c]!.offset;
    probability[c] = value;
    if (value <= top) continue;
    top = value;
    bestQ = candidates[c]!.q;
  }
  const spread = Math.sqrt(evidence.expected(bestQ).variance);
  normalise(probability, top);
  for (let c = 0; c < size; c++) {
    const { kind, effect, deviation } = candidates[c]!;
    if (kind >= KIND.ramp) upward[c] = normal(effect / (deviation * spread));
  }
  refineEvidence(parts, probability, upward);
  let sum = 0;
  for (let c = 0; c < size; c++) sum += probability[c]!;
  for (let c = 0; c < size; c++) probability[c]! /= sum;
  return { shares: sharesOf(candidates, probability, upward), probability, upward };
}

/** Log weights to probabilities, in place. */
function normalise(values: Float64Array, top: number): void {
  let sum = 0;
  for (let c = 0; c < values.length; c++) {
    values[c] = Math.exp(values[c]! - top);
    sum += values[c]!;
  }
  for (let c = 0; c < values.length; c++) values[c]! /= sum;
}

function sharesOf(candidates: readonly Candidate[], probability: Float64Array, upward: Float64Array): Float64Array {
  const shares = new Float64Array(EXPLANATIONS.length);
  for (let c = 0; c < candidates.length; c++) {
    const { kind, base } = candidates[c]!;
    const share = probability[c]!;
    if (kind < KIND.ramp) {
      shares[kind === KIND.constant ? (base === 0 ? 0 : 1) : 2]! += share;
      continue;
    }
    const first = kind === KIND.ramp ? 3 : 5;
    shares[first]! += share * upward[c]!;
    shares[first + 1]! += share * (1 - upward[c]!);
  }
  return shares;
}

/** Standard normal distribution function by the logistic approximation (Bowling 2009, within .0002): only splits up from down. */
function normal(x: number): number {
  return 1 / (1 + Math.exp(-x * (1.5976 + 0.070565 * x * x)));
}
