import { KIND } from './candidates.ts';
import type { Examined } from './judge-parts.ts';
import { PRIORS } from './priors.ts';
import { EXPLANATIONS, type Explanation, type Weighed } from './weigh-candidates.ts';

export type Decision = {
  explanation: Explanation;
  /** Index of the candidate that stands for the verdict. */
  candidate: number;
  pLasting: number;
  isShapeUnclear: boolean;
  runnerUp: Explanation;
};

/**
 * The verdict from the probabilities: of stable, seasonal, one-off and lasting the one with the least expected loss
 * (`PRIORS.loss`); of the lasting ones the likelier direction, and in it the likelier shape.
 */
export function decide(examined: Examined): Decision {
  const shares = examined.weighed.shares;
  const pLasting = Math.min(1, shares[3]! + shares[4]! + shares[5]! + shares[6]!);
  const explanation = EXPLANATIONS[chooseIndex(shares, pLasting)]!;
  const index = EXPLANATIONS.indexOf(explanation);
  let runnerUp = index === 0 ? 1 : 0;
  for (let k = 0; k < shares.length; k++) if (k !== index && shares[k]! > shares[runnerUp]!) runnerUp = k;
  const isShapeUnclear = index >= 3 && pLasting >= 0.9 && shares[index]! < 0.8;
  return {
    explanation,
    candidate: representative(examined, index),
    pLasting,
    isShapeUnclear,
    runnerUp: EXPLANATIONS[runnerUp]!,
  };
}

function chooseIndex(shares: Float64Array, pLasting: number): number {
  const [stable = 0, seasonal = 0, oneOff = 0] = shares;
  const { lastingOnStable, lastingOnOneOff, lastingOnSeasonal, flagOnStable, missed } = PRIORS.loss;
  const losses = [
    missed * (seasonal + oneOff + pLasting),
    flagOnStable * stable + missed * (oneOff + pLasting),
    flagOnStable * stable + missed * (seasonal + pLasting),
    lastingOnStable * stable + lastingOnOneOff * oneOff + lastingOnSeasonal * seasonal,
  ];
  const least = losses.indexOf(Math.min(...losses));
  if (least < 3) return least;
  const up = shares[3]! + shares[5]!;
  const down = shares[4]! + shares[6]!;
  if (up >= down) return shares[3]! >= shares[5]! ? 3 : 5;
  return shares[4]! >= shares[6]! ? 4 : 6;
}

/** Weight of an onset's neighbours, by distance: the onset named is the one with most probability at and around it. */
const NEAR = [1, 0.85, 0.7] as const;

/** The best candidate at the onset of the verdict (summed over lengths, yearly patterns and accompanying one-offs). */
function representative(examined: Examined, index: number): number {
  const { candidates, weighed, points } = examined;
  const byStart = new Float64Array(points.n + 1);
  for (let c = 0; c < candidates.length; c++)
    if (belongs(examined, c, index)) byStart[candidates[c]!.start]! += shareFor(weighed, c, index);
  const start = onsetAround(byStart, index);
  let best = -1;
  for (let c = 0; c < candidates.length; c++) {
    if (!belongs(examined, c, index) || candidates[c]!.start !== start) continue;
    if (best < 0 || shareFor(weighed, c, index) > shareFor(weighed, best, index)) best = c;
  }
  return best;
}

/** A drift over the whole window (start 0) is no neighbour of one that begins in it. */
function onsetAround(byStart: Float64Array, index: number): number {
  const isDrift = index === 3 || index === 4;
  let best = 0;
  let most = -1;
  for (let start = 0; start < byStart.length; start++) {
    if (byStart[start] === 0) continue;
    let around = 0;
    for (let other = Math.max(isDrift ? Math.min(start, 1) : 0, start - 2); other <= start + 2; other++) {
      if (isDrift && start === 0 && other > 0) break;
      around += NEAR[Math.abs(other - start)]! * (byStart[other] ?? 0);
    }
    if (around <= most) continue;
    most = around;
    best = start;
  }
  return best;
}

function belongs(examined: Examined, c: number, index: number): boolean {
  const { kind, base } = examined.candidates[c]!;
  if (kind === KIND.constant) return index === (base === 0 ? 0 : 1);
  if (kind === KIND.ramp) return index === 3 || index === 4;
  if (kind === KIND.step) return index === 5 || index === 6;
  return index === 2;
}

function shareFor(weighed: Weighed, c: number, index: number): number {
  const up = weighed.upward[c]!;
  return weighed.probability[c]! * (index < 3 ? 1 : index % 2 === 1 ? up : 1 - up);
}
