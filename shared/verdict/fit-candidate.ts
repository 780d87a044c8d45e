import { KIND, type Candidate } from './candidates.ts';
import type { Examined } from './judge-parts.ts';
import { backward } from './linear-base.ts';
import { lastingColumn, spikeColumn } from './model-columns.ts';
import { rateOf } from './stabilise.ts';

/** The chosen explanation as rates; arrays have the length of the tested points. */
export type CandidateFit = {
  /** Fitted rate per period of mean exposure, everything included. */
  rate: Float64Array;
  /** The same without the lasting change and without one-offs: what the old level (and the season) predict. */
  rateBefore: Float64Array;
  /** Level rates without the season: before, and at the end. */
  before: number;
  now: number;
  /** Standardised residual of each point on the stable scale. */
  residual: Float64Array;
  isSpike: Uint8Array;
};

/**
 * Writes a candidate out period by period. Segment totals are made to agree with the counts, because the mean of a
 * transformed count is not the transform of its mean. O(n p).
 */
export function fitCandidate(examined: Examined, candidate: Candidate): CandidateFit {
  const { points, scale, bases, evidence } = examined;
  const base = bases[candidate.base]!;
  const { n, p, g, weight } = base;
  const lasting = lastingColumn(candidate, points.position);
  const spike = spikeColumn(candidate, n);
  const product = new Float64Array(p);
  const effect = candidate.kind >= KIND.ramp ? candidate.effect : 0;
  const spikeEffect = candidate.kind >= KIND.ramp ? candidate.spikeEffect : candidate.effect;
  for (let i = 0; i < n; i++) {
    const x = effect * lasting[i]! + spikeEffect * spike[i]!;
    for (let k = 0; k < p; k++) product[k]! += x * g[i * p + k]!;
  }
  const spread = Math.sqrt(evidence.expected(candidate.q).variance);
  const rate = new Float64Array(n);
  const rateBefore = new Float64Array(n);
  const residual = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const x = effect * lasting[i]! + spikeEffect * spike[i]!;
    let left = base.u[i]! - weight[i]! * x;
    let leverage = 0;
    for (let k = 0; k < p; k++) {
      left += product[k]! * g[i * p + k]!;
      leverage += g[i * p + k]! * g[i * p + k]!;
    }
    const fitted = scale.z[i]! - left / weight[i]!;
    rate[i] = rateOf(fitted, scale.alpha);
    rateBefore[i] = rateOf(fitted - x, scale.alpha);
    residual[i] = left / Math.sqrt(Math.max(1e-9, weight[i]! - leverage)) / spread;
  }
  const level = base.coefficients[0]! - backward(base.factor, product, p)[0]!;
  const fit = {
    rate,
    rateBefore,
    before: rateOf(level, scale.alpha),
    now: rateOf(level + effect, scale.alpha),
    residual,
    isSpike: Uint8Array.from(spike),
  };
  return rescale(examined, candidate, fit);
}

function rescale(examined: Examined, candidate: Candidate, fit: CandidateFit): CandidateFit {
  const n = examined.points.n;
  const from = candidate.kind >= KIND.ramp ? candidate.start : n;
  const after = factor(examined, fit, from, n, 0);
  const before = from === 0 ? after : factor(examined, fit, 0, from, 0);
  const spike = factor(examined, fit, 0, n, 1);
  for (let i = 0; i < n; i++) {
    fit.rateBefore[i]! *= before;
    fit.rate[i]! *= fit.isSpike[i] === 1 ? spike : i < from ? before : after;
  }
  return { ...fit, before: fit.before * before, now: fit.now * (from === n ? before : after) };
}

/** Observed over fitted total of a segment, among one-offs or among the rest; 1 where nothing was fitted. */
function factor(examined: Examined, fit: CandidateFit, from: number, to: number, isSpike: 0 | 1): number {
  const { count, exposure } = examined.points;
  let seen = 0;
  let fitted = 0;
  for (let i = from; i < to; i++) {
    if (fit.isSpike[i] !== isSpike) continue;
    seen += count[i]!;
    fitted += exposure[i]! * fit.rate[i]!;
  }
  return fitted > 0 ? seen / fitted : 1;
}
