import { blankCandidate, KIND, type Candidate } from './candidates.ts';
import type { OneOffColumns } from './one-off-columns.ts';
import { spikePrecision, staysInRace, type Scan } from './scan.ts';

/** A step or a ramp as fitted alone, with what a one-off beside it needs. */
export type LastingFit = {
  candidate: Candidate;
  /** Whitened columns of all fits of the scan, and where this one's begins. */
  white: Float64Array;
  at: number;
  /** A ramp is (position − shift) / length from its onset on; a step is 1. */
  shift: number;
  length: number;
  precision: number;
  /** Product with the data, the base taken out. */
  product: number;
};

const TOP = 2;

/**
 * The one-offs that would help most beside a lasting change (or, with null, alone): indexes of columns. Only these are paired
 * with every lasting change: a one-off that helps none of the best fits has no weight. O(n p).
 */
export function helpfulOneOffs(scan: Scan, columns: OneOffColumns, fit: LastingFit | null): number[] {
  const top: number[] = [];
  const gains: number[] = [];
  for (let j = 0; j < columns.start.length; j++) {
    const c = fit === null ? 0 : crossOf(scan, columns, fit, j);
    const m = fit === null ? 1 : fit.candidate.information + fit.precision;
    const rest = columns.b[j]! - (fit === null ? 0 : fit.candidate.effect * c);
    const gain = (rest * rest) / (columns.h[j]! - (c * c) / m + spikePrecision(scan.base.weight[columns.start[j]!]!));
    let at = top.length;
    while (at > 0 && gains[at - 1]! < gain) at--;
    if (at >= TOP) continue;
    top.splice(at, 0, j);
    gains.splice(at, 0, gain);
    if (top.length > TOP) {
      top.pop();
      gains.pop();
    }
  }
  return top;
}

/** Adds the lasting change with a one-off beside it, a regression on two columns, unless it is far behind. O(p). */
export function pairWithOneOff(scan: Scan, columns: OneOffColumns, fit: LastingFit, j: number): void {
  const { base, weights } = scan;
  const alone = fit.candidate;
  const start = columns.start[j]!;
  const length = columns.length[j]!;
  const c = crossOf(scan, columns, fit, j);
  const m1 = alone.information + fit.precision;
  const precision = spikePrecision(base.weight[start]!);
  const m2 = columns.h[j]! + precision - (c * c) / m1;
  const rest = columns.b[j]! - alone.effect * c;
  const spikeEffect = rest / m2;
  const q = alone.q - rest * spikeEffect;
  const effect = alone.effect - (spikeEffect * c) / m1;
  const variance = 1 / m1 + (c * c) / (m1 * m1 * m2);
  const logPrior = alone.logPrior - weights.withoutSpike + weights.withSpike + columns.logShare[length - 1]!;
  const moments = (effect * effect + variance) * fit.precision * (spikeEffect * spikeEffect + 1 / m2) * precision;
  const offset =
    logPrior - base.logDeterminant + Math.log(moments * Math.sqrt((fit.precision / m1) * (precision / m2)));
  if (!staysInRace(scan.race, q, offset)) return;
  const candidate = blankCandidate(alone.kind, alone.base, alone.start, 0);
  candidate.spike = start;
  candidate.spikeLength = length;
  candidate.effect = effect;
  candidate.deviation = Math.sqrt(variance);
  candidate.spikeEffect = spikeEffect;
  candidate.information = alone.information;
  candidate.q = q;
  candidate.logPrior = logPrior;
  candidate.offset = offset;
  scan.out.push(candidate);
}

/** Product of the lasting column with a one-off column, the base taken out. */
function crossOf(scan: Scan, columns: OneOffColumns, fit: LastingFit, j: number): number {
  const start = columns.start[j]!;
  const end = start + columns.length[j]!;
  const { p, g, weight } = scan.base;
  let c = 0;
  for (let i = start; i < end; i++) {
    if (i >= fit.candidate.start) {
      const x = fit.candidate.kind === KIND.step ? 1 : (scan.position[i]! - fit.shift) / fit.length;
      c += weight[i]! * x;
    }
    for (let k = 0; k < p; k++) c -= fit.white[fit.at + k]! * g[i * p + k]!;
  }
  return c;
}
