import type { Candidate } from './candidates.ts';
import type { LinearBase } from './linear-base.ts';
import { PRIORS } from './priors.ts';
import type { StableScale } from './stabilise.ts';
import type { SuffixSums } from './suffix-sums.ts';

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

/**
 * How candidates stand against the best so far, under whatever yearly pattern, with the log evidence taken as straight in `q` at its
 * flattest. What is far behind would have no weight and is not kept.
 */
export type Race = { slope: number; best: number };

/** In log evidence: under a ten-millionth of the probability of the best. */
const BEHIND = 18;

/** True when a candidate is worth keeping; the best so far is moved on. */
export function staysInRace(race: Race, q: number, offset: number): boolean {
  const value = offset + race.slope * q;
  if (value > race.best) race.best = value;
  return value >= race.best - BEHIND;
}

/** What the scans of one base share. */
export type Scan = {
  base: LinearBase;
  index: number;
  position: Float64Array;
  sums: SuffixSums;
  scale: StableScale;
  weights: KindWeights;
  race: Race;
  out: Candidate[];
};

/**
 * Log of what an effect's prior costs, given its fit: the determinant of the normal prior and the factor of the moment prior
 * (density ∝ effect² · normal), under which an effect close to nothing is no effect.
 * @param m information plus prior precision
 * Source: Johnson & Rossell 2010, doi:10.1111/j.1467-9868.2009.00730.x.
 */
export function effectPrice(effect: number, m: number, precision: number): number {
  return Math.log((effect * effect + 1 / m) * precision * Math.sqrt(precision / m));
}

/** An explanation claims an effect that these data could show: its prior is at least so wide. */
export function visiblePrecision(precision: number, information: number): number {
  return Math.min(precision, information / PRIORS.visibleDeviance);
}

/** Prior precision of a one-off: so many standard deviations of its period. */
export function spikePrecision(weight: number): number {
  return weight / (PRIORS.spikeDeviations * PRIORS.spikeDeviations);
}
