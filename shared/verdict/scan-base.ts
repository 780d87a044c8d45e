import { KIND, type Candidate } from './candidates.ts';
import type { LinearBase } from './linear-base.ts';
import { PRIORS } from './priors.ts';
import type { StableScale } from './stabilise.ts';
import { suffixSums, type SuffixSums } from './suffix-sums.ts';

/** Log prior weights of the kinds under one base. */
export type KindWeights = {
  constant: number;
  oneOff: number;
  ramp: number;
  step: number;
  /** Added for a one-off beside a lasting change, and for its absence. */
  withSpike: number;
  withoutSpike: number;
};

type Scan = {
  base: LinearBase;
  index: number;
  position: Float64Array;
  sums: SuffixSums;
  scale: StableScale;
  weights: KindWeights;
  spikes: SpikeColumns;
  out: Candidate[];
};

/** Every one-off column of one or two periods: its product with itself and with the data. */
type SpikeColumns = { start: Int32Array; length: Int32Array; h: Float64Array; b: Float64Array };

/**
 * Fits every candidate that goes with one base (level and yearly pattern) and appends it to `out`.
 * Each is a closed-form regression on one or two columns after the base is taken out; suffix sums make a step or a ramp
 * cost O(p), a pair with a one-off O(n p). O(n² p) in all.
 */
export function scanBase(
  base: LinearBase,
  index: number,
  position: Float64Array,
  scale: StableScale,
  weights: KindWeights,
  out: Candidate[],
): void {
  const scan: Scan = {
    base,
    index,
    position,
    sums: suffixSums(base, position),
    scale,
    weights,
    spikes: spikeColumns(base),
    out,
  };
  pushConstant(scan);
  scanSpikes(scan);
  scanEpisodes(scan);
  scanLasting(scan, KIND.step);
  scanLasting(scan, KIND.ramp);
}

function pushConstant(scan: Scan): void {
  const { base, out, weights, index } = scan;
  out.push({
    ...blank(scan),
    kind: KIND.constant,
    base: index,
    q: base.q,
    offset: weights.constant - base.logDeterminant,
  });
}

function blank(scan: Scan): Candidate {
  return {
    kind: 0,
    base: scan.index,
    start: 0,
    length: 0,
    spike: -1,
    spikeLength: 0,
    effect: 0,
    deviation: 0,
    spikeEffect: 0,
    q: 0,
    offset: 0,
  };
}

function spikeColumns(base: LinearBase): SpikeColumns {
  const { n, p, g, u, weight } = base;
  const size = Math.max(0, 2 * n - 1);
  const columns = {
    start: new Int32Array(size),
    length: new Int32Array(size),
    h: new Float64Array(size),
    b: new Float64Array(size),
  };
  for (let j = 0; j < size; j++) {
    const length = j < n ? 1 : 2;
    const start = j < n ? j : j - n;
    let h = 0;
    for (let k = 0; k < p; k++) {
      const s = g[start * p + k]! + (length === 2 ? g[(start + 1) * p + k]! : 0);
      h -= s * s;
    }
    columns.start[j] = start;
    columns.length[j] = length;
    columns.h[j] = h + weight[start]! + (length === 2 ? weight[start + 1]! : 0);
    columns.b[j] = u[start]! + (length === 2 ? u[start + 1]! : 0);
  }
  return columns;
}

/** Prior precision of a spike: so many standard deviations of the period. */
function spikePrecision(weight: number): number {
  return weight / (PRIORS.spikeDeviations * PRIORS.spikeDeviations);
}

function single(
  scan: Scan,
  kind: number,
  start: number,
  length: number,
  h: number,
  b: number,
  precision: number,
  prior: number,
): void {
  const { base, out } = scan;
  const m = h + precision;
  out.push({
    ...blank(scan),
    kind,
    start,
    length,
    effect: b / m,
    deviation: 1 / Math.sqrt(m),
    q: base.q - (b * b) / m,
    offset: prior - base.logDeterminant - 0.5 * Math.log(m / precision),
  });
}

function scanSpikes(scan: Scan): void {
  const { base, spikes, weights } = scan;
  const n = base.n;
  const one = weights.oneOff + Math.log(PRIORS.oneOff.one / n);
  const two = weights.oneOff + Math.log(PRIORS.oneOff.two / (n - 1));
  for (let j = 0; j < spikes.start.length; j++) {
    const start = spikes.start[j]!;
    const isOne = spikes.length[j] === 1;
    single(
      scan,
      isOne ? KIND.spike : KIND.two,
      start,
      isOne ? 1 : 2,
      spikes.h[j]!,
      spikes.b[j]!,
      spikePrecision(base.weight[start]!),
      isOne ? one : two,
    );
  }
}

/** An episode is over when two periods at the old level have followed; three must have come before it. */
function scanEpisodes(scan: Scan): void {
  const { base, sums, scale, weights } = scan;
  const { n, p } = base;
  const precision = 1 / (PRIORS.episodeEffect * scale.perLogRate) ** 2;
  let places = 0;
  for (const length of PRIORS.episodeLengths) places += Math.max(0, n - length - 4);
  const prior = weights.oneOff + Math.log(PRIORS.oneOff.episode / places);
  for (const length of PRIORS.episodeLengths) {
    for (let start = 3; start + length <= n - 2; start++) {
      const end = start + length;
      let h = sums.w[start]! - sums.w[end]!;
      for (let k = 0; k < p; k++) {
        const s = sums.g[start * p + k]! - sums.g[end * p + k]!;
        h -= s * s;
      }
      single(scan, KIND.episode, start, length, h, sums.u[start]! - sums.u[end]!, precision, prior);
    }
  }
}

function scanLasting(scan: Scan, kind: number): void {
  const { base, weights, scale } = scan;
  const n = base.n;
  const isStep = kind === KIND.step;
  const last = n - (isStep ? PRIORS.stepHeld : PRIORS.rampLasted);
  const places = last - 2;
  const precision = 1 / ((isStep ? PRIORS.stepEffect : PRIORS.rampEffect) * scale.perLogRate) ** 2;
  const prior = isStep ? weights.step : weights.ramp;
  const onePlace = Math.log((isStep ? 1 : 1 - PRIORS.wholeWindow) / Math.max(1, places));
  if (!isStep) fitLasting(scan, kind, 0, precision, prior + (places > 0 ? Math.log(PRIORS.wholeWindow) : 0));
  for (let start = 3; start <= last; start++) fitLasting(scan, kind, start, precision, prior + onePlace);
}

/** One step or ramp from `start`, alone and with the one-offs that help it most. */
function fitLasting(scan: Scan, kind: number, start: number, precision: number, prior: number): void {
  const { base, sums, weights } = scan;
  const p = base.p;
  const column = new Float64Array(p);
  let h: number;
  let b: number;
  if (kind === KIND.step) {
    h = sums.w[start]!;
    b = sums.u[start]!;
    for (let k = 0; k < p; k++) column[k] = sums.g[start * p + k]!;
  } else {
    const shift = scan.position[start]! - 1;
    const length = scan.position[base.n - 1]! - shift;
    h = (sums.wpp[start]! - 2 * shift * sums.wp[start]! + shift * shift * sums.w[start]!) / (length * length);
    b = (sums.up[start]! - shift * sums.u[start]!) / length;
    for (let k = 0; k < p; k++) column[k] = (sums.gp[start * p + k]! - shift * sums.g[start * p + k]!) / length;
  }
  for (let k = 0; k < p; k++) h -= column[k]! * column[k]!;
  h = Math.max(h, 0);
  single(scan, kind, start, 0, h, b, precision, prior + weights.withoutSpike);
  withSpikes(scan, kind, start, column, h + precision, b, precision, prior + weights.withSpike);
}

const TOP = 3;

function withSpikes(
  scan: Scan,
  kind: number,
  start: number,
  column: Float64Array,
  m1: number,
  b1: number,
  precision1: number,
  prior: number,
): void {
  const { base, spikes } = scan;
  const { n, p, g, weight } = base;
  const effect = b1 / m1;
  const shift = kind === KIND.step ? 0 : scan.position[start]! - 1;
  const length = kind === KIND.step ? 1 : scan.position[n - 1]! - shift;
  const cross = new Float64Array(n);
  const top = [-1, -1, -1];
  const gains = [0, 0, 0];
  const products = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    let c = i < start ? 0 : weight[i]! * (kind === KIND.step ? 1 : (scan.position[i]! - shift) / length);
    for (let k = 0; k < p; k++) c -= column[k]! * g[i * p + k]!;
    cross[i] = c;
  }
  for (let j = 0; j < spikes.start.length; j++) {
    const s = spikes.start[j]!;
    const c = cross[s]! + (spikes.length[j] === 2 ? cross[s + 1]! : 0);
    const r = spikes.b[j]! - effect * c;
    const gain = (r * r) / (spikes.h[j]! - (c * c) / m1 + spikePrecision(weight[s]!));
    for (let a = 0; a < TOP; a++) {
      if (gain <= gains[a]!) continue;
      for (let d = TOP - 1; d > a; d--) {
        gains[d] = gains[d - 1]!;
        top[d] = top[d - 1]!;
        products[d] = products[d - 1]!;
      }
      gains[a] = gain;
      top[a] = j;
      products[a] = c;
      break;
    }
  }
  for (let a = 0; a < TOP; a++) {
    const j = top[a]!;
    if (j < 0 || gains[a]! < gains[0]! - 12) continue;
    const precision2 = spikePrecision(weight[spikes.start[j]!]!);
    const c = products[a]!;
    const m2 = spikes.h[j]! + precision2 - (c * c) / m1;
    const b2 = spikes.b[j]! - effect * c;
    const spikeEffect = b2 / m2;
    const share = spikes.length[j] === 1 ? 0.6 / n : 0.4 / (n - 1);
    scan.out.push({
      ...blank(scan),
      kind,
      start,
      spike: spikes.start[j]!,
      spikeLength: spikes.length[j]!,
      effect: effect - (spikeEffect * c) / m1,
      deviation: Math.sqrt(1 / m1 + (c * c) / (m1 * m1 * m2)),
      spikeEffect,
      q: base.q - (b1 * b1) / m1 - (b2 * b2) / m2,
      offset: prior + Math.log(share) - base.logDeterminant - 0.5 * Math.log((m1 / precision1) * (m2 / precision2)),
    });
  }
}
