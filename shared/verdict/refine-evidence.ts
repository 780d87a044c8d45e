import { KIND, type Candidate } from './candidates.ts';
import { countData, emptyShares } from './count-data.ts';
import { backward, type LinearBase } from './linear-base.ts';
import { lastingColumn, spikeColumn } from './model-columns.ts';
import { negativeBinomialEvidence, type CountData, type LogLinearModel } from './negative-binomial-evidence.ts';
import { PRIORS } from './priors.ts';
import type { Points } from './read-points.ts';
import type { ScaleEvidence } from './scale-evidence.ts';
import { rateOf, type StableScale } from './stabilise.ts';

/** What the refinement reads: the same parts that made the candidates. */
export type Refinable = {
  points: Points;
  scale: StableScale;
  bases: readonly LinearBase[];
  /** Columns of the yearly pattern of each base, row by row, and their number. */
  seasons: readonly { columns: Float64Array; size: number }[];
  candidates: readonly Candidate[];
  evidence: ScaleEvidence;
};

/** Candidates of one kind under one base are refined together: the few best stand for all. */
const LEAD = 3;
const LEAD_WITH_SEASON = 2;
/** Where many periods are empty, the stable scale says little of which candidates lead. */
const WIDE_LEAD = 12;
const SMALLEST_GROUP = 0.01;
const SMALLEST_IN_GROUP = 0.2;

/**
 * Replaces the approximate evidence (stable scale, weighted least squares) of the leading candidates by that of the negative
 * binomial itself, and moves the others of their kind along. What hardly counts is not refined.
 * @param probability posterior probabilities of the candidates, changed in place (no longer summing to 1)
 * @param upward probability that a candidate's effect is upward, changed in place
 */
export function refineEvidence(parts: Refinable, probability: Float64Array, upward: Float64Array): void {
  const empties = emptyShares(parts.points);
  const groups = leadersByGroup(parts.candidates, probability, empties.length > 0);
  if (groups.length === 0) return;
  const likeliest = parts.evidence.posterior(parts.candidates[bestOf(probability)]!.q);
  const data = countData(parts.points, likeliest, empties);
  let reference = -Infinity;
  const refined = groups.map((group) => {
    const values = group.leaders.map((c) => {
      const candidate = parts.candidates[c]!;
      const { logEvidence, effect, deviation } = negativeBinomialEvidence(data, logLinearModel(parts, candidate, data));
      upward[c] = candidate.kind < KIND.ramp ? 0 : normal(effect / deviation);
      return logEvidence + candidate.logPrior;
    });
    reference = Math.max(reference, ...values);
    return { group, values };
  });
  const factor = new Float64Array(parts.bases.length * 16).fill(-1);
  let allBefore = 0;
  let allAfter = 0;
  for (const { group, values } of refined) {
    let before = 0;
    let after = 0;
    group.leaders.forEach((c, k) => {
      const value = Math.exp(values[k]! - reference);
      before += probability[c]!;
      after += value;
      probability[c] = -value;
    });
    factor[group.key] = after / before;
    allBefore += before;
    allAfter += after;
  }
  for (let c = 0; c < probability.length; c++) {
    const value = probability[c]!;
    const own = factor[groupOf(parts.candidates[c]!)]!;
    probability[c] = value < 0 ? -value : value * (own < 0 ? allAfter / allBefore : own);
  }
}

type Group = { key: number; leaders: number[] };

function groupOf(candidate: Candidate): number {
  return candidate.base * 16 + candidate.kind * 2 + (candidate.spike >= 0 ? 1 : 0);
}

function leadersByGroup(candidates: readonly Candidate[], probability: Float64Array, isWide: boolean): Group[] {
  const total = new Float64Array(64);
  const leaders: number[][] = Array.from({ length: 64 }, () => []);
  for (let c = 0; c < candidates.length; c++) {
    const key = groupOf(candidates[c]!);
    const share = probability[c]!;
    total[key]! += share;
    if (!isWide && share < SMALLEST_GROUP / 50) continue;
    const list = leaders[key]!;
    let at = list.length;
    while (at > 0 && probability[list[at - 1]!]! < share) at--;
    const lead = key >= 16 ? LEAD_WITH_SEASON : isWide ? WIDE_LEAD : LEAD;
    if (at >= lead) continue;
    list.splice(at, 0, c);
    if (list.length > lead) list.pop();
  }
  return leaders.flatMap((list, key) => {
    if (list.length === 0 || (!isWide && total[key]! < SMALLEST_GROUP)) return [];
    const least = isWide ? 0 : probability[list[0]!]! * SMALLEST_IN_GROUP;
    return [{ key, leaders: list.filter((c) => probability[c]! >= least) }];
  });
}

function bestOf(probability: Float64Array): number {
  let best = 0;
  for (let c = 1; c < probability.length; c++) if (probability[c]! > probability[best]!) best = c;
  return best;
}

function logLinearModel(parts: Refinable, candidate: Candidate, data: CountData): LogLinearModel {
  const base = parts.bases[candidate.base]!;
  const { columns: season, size } = parts.seasons[candidate.base]!;
  const n = data.n;
  const isLasting = candidate.kind >= KIND.ramp;
  const hasSpike = isLasting ? candidate.spike >= 0 : candidate.kind > KIND.constant;
  const lasting = lastingColumn(candidate, parts.points.position);
  const spike = spikeColumn(candidate, n);
  const effects = (isLasting ? 1 : 0) + (hasSpike ? 1 : 0);
  const p = 1 + size + effects;
  const columns = new Float64Array(n * p);
  for (let i = 0; i < n; i++) {
    const row = i * p;
    columns[row] = 1;
    for (let k = 0; k < size; k++) columns[row + 1 + k] = season[i * size + k]!;
    if (hasSpike) columns[row + 1 + size] = spike[i]!;
    if (isLasting) columns[row + p - 1] = lasting[i]!;
  }
  const start = startOf(parts, candidate, base, lasting, spike, p);
  return { columns, p, start, precision: precisions(parts, candidate, data, size, p, hasSpike, isLasting), effects };
}

/** The fit on the stable scale, as log rates. */
function startOf(
  parts: Refinable,
  candidate: Candidate,
  base: LinearBase,
  lasting: Float64Array,
  spike: Float64Array,
  p: number,
): Float64Array {
  const { scale, points } = parts;
  const isLasting = candidate.kind >= KIND.ramp;
  const spikeEffect = isLasting ? candidate.spikeEffect : candidate.effect;
  const product = new Float64Array(base.p);
  for (let i = 0; i < base.n; i++) {
    const x = (isLasting ? candidate.effect * lasting[i]! : 0) + spikeEffect * spike[i]!;
    if (x !== 0) for (let k = 0; k < base.p; k++) product[k]! += x * base.g[i * base.p + k]!;
  }
  const change = backward(base.factor, product, base.p);
  const floor = Math.max(scale.rate * 0.02, 0.3 / points.n);
  const level = base.coefficients[0]! - change[0]!;
  const rate = Math.max(floor, rateOf(level, scale.alpha));
  const unit = Math.sqrt(rate / (1 + scale.alpha * rate));
  const start = new Float64Array(p);
  start[0] = Math.log(rate);
  for (let k = 1; k < base.p; k++) start[k] = (base.coefficients[k]! - change[k]!) / unit;
  const logRatio = (effect: number): number => Math.log(Math.max(floor, rateOf(level + effect, scale.alpha)) / rate);
  let at = base.p;
  if (isLasting ? candidate.spike >= 0 : candidate.kind > KIND.constant) start[at++] = logRatio(spikeEffect);
  if (isLasting) start[at] = logRatio(candidate.effect);
  return start;
}

/** Prior precisions of log rate ratios, alpha by alpha. */
function precisions(
  parts: Refinable,
  candidate: Candidate,
  data: CountData,
  size: number,
  p: number,
  hasSpike: boolean,
  isLasting: boolean,
): Float64Array {
  const { scale, points } = parts;
  const out = new Float64Array(data.alpha.length * p);
  const unit = scale.perLogRate * scale.perLogRate;
  let information = 0;
  for (let i = 0; i < data.n; i++) information += scale.weight[i]!;
  for (let j = 0; j < data.alpha.length; j++) {
    const alpha = data.alpha[j]!;
    const s = (1 + scale.alpha * scale.rate) / (1 + alpha * scale.rate);
    const season = Math.min(size / PRIORS.seasonEffect ** 2, (information * unit * s * size) / PRIORS.visibleSeason);
    for (let k = 1; k <= size; k++) out[j * p + k] = season;
    const visible = (candidate.information * unit * s) / PRIORS.visibleDeviance;
    const width =
      candidate.kind === KIND.step
        ? PRIORS.stepEffect
        : candidate.kind === KIND.ramp
          ? PRIORS.rampEffect
          : PRIORS.episodeEffect;
    if (isLasting || candidate.kind === KIND.episode) out[j * p + p - 1] = Math.min(1 / width ** 2, visible);
    if (!hasSpike || candidate.kind === KIND.episode) continue;
    const at = isLasting ? candidate.spike : candidate.start;
    const noise = 1 / (points.exposure[at]! * scale.rate) + alpha;
    out[j * p + size + 1] = 1 / (PRIORS.spikeDeviations ** 2 * noise);
  }
  return out;
}

/** Standard normal distribution function by the logistic approximation (Bowling 2009, within .0002). */
function normal(x: number): number {
  return 1 / (1 + Math.exp(-x * (1.5976 + 0.070565 * x * x)));
}
