/** What a candidate model says of the series. `two` is a one-off of two neighbouring periods. */
export const KINDS = ['constant', 'spike', 'two', 'episode', 'ramp', 'step'] as const;
export type Kind = (typeof KINDS)[number];
export const KIND = { constant: 0, spike: 1, two: 2, episode: 3, ramp: 4, step: 5 } as const satisfies Record<
  Kind,
  number
>;

/** One candidate as fitted: closed form, no iteration. */
export type Candidate = {
  kind: number;
  /** Index into the bases: which yearly pattern goes with it. */
  base: number;
  /** First tested point that differs. */
  start: number;
  /** Points that differ (spike, two, episode); 0 for lasting changes. */
  length: number;
  /** A one-off beside a lasting change: its first point, -1 for none, and its length. */
  spike: number;
  spikeLength: number;
  /** Effect on the stable scale and its standard deviation at the pilot dispersion. */
  effect: number;
  deviation: number;
  spikeEffect: number;
  /** Information on the effect at the pilot dispersion, the base taken out: 1 / variance without a prior. */
  information: number;
  /** Penalised residual sum of squares. */
  q: number;
  /** Log prior probability of the explanation and its place. */
  logPrior: number;
  /** Log prior and the terms of the prior's width: everything of the log evidence that does not depend on `q`. */
  offset: number;
};

/** A candidate with an effect of `length` points from `start` (0: to the end), nothing beside it. */
export function blankCandidate(kind: number, base: number, start: number, length: number): Candidate {
  return {
    kind,
    base,
    start,
    length,
    spike: -1,
    spikeLength: 0,
    effect: 0,
    deviation: 0,
    spikeEffect: 0,
    information: 0,
    q: 0,
    logPrior: 0,
    offset: 0,
  };
}
