import type { Interval } from '../model/series.ts';
import { KIND, type Candidate } from './candidates.ts';
import type { CandidateFit } from './fit-candidate.ts';
import type { Examined } from './judge-parts.ts';

export type Effect = { rateRatio: Interval; excess: Interval };

/** Two-sided 95 %. */
const Z = 1.959964;

/** Where no complaint was seen, half a one stands in, and is what is known of the rate. */
const HALDANE = 0.5;

/** An interval that reaches so far on the log scale (a factor of 22,000) says nothing upward. */
const UNBOUNDED = 10;

/**
 * Size of a lasting change: the rate at the end over the rate before, and the complaints above (below: negative) what the
 * old level predicts since the onset, each with a 95 % interval that carries the over-dispersion.
 * Without any complaint on one side half a complaint stands in (Haldane), and a ratio to nothing has no upper bound.
 */
export function measureEffect(examined: Examined, candidate: Candidate, fit: CandidateFit): Effect {
  const { points, evidence, scale } = examined;
  const expected = evidence.expected(candidate.q);
  const sides = sumSides(examined, candidate, fit, expected.alpha);
  const isBare = sides.seenBefore === 0 || sides.seenNow === 0;
  const least = 0.5 / points.n;
  const before =
    sides.seenBefore === 0 && candidate.start > 0 ? HALDANE / sides.exposureBefore : Math.max(fit.before, least);
  const now = sides.seenNow === 0 ? HALDANE / sides.exposureNow : Math.max(fit.now, least);
  const mid = Math.log(now / before);
  const middleRate = Math.sqrt(Math.max(before, 0.01) * Math.max(now, 0.01));
  const slopeDeviation =
    (candidate.deviation * Math.sqrt(expected.variance)) / Math.sqrt(middleRate / (1 + scale.alpha * middleRate));
  const stepDeviation = Math.sqrt(1 / sides.informationBefore + 1 / sides.informationNow);
  const deviation =
    candidate.kind === KIND.step ? Math.max(stepDeviation, isBare ? 0 : 0.9 * slopeDeviation) : slopeDeviation;
  const rateRatio = {
    low: sides.seenNow === 0 ? 0 : Math.exp(mid - Z * deviation),
    mid: Math.exp(mid),
    high:
      (sides.seenBefore === 0 && candidate.start > 0) || Z * deviation > UNBOUNDED
        ? null
        : Math.exp(mid + Z * deviation),
  };
  const excess = sides.seenAfter - sides.expectedAfter;
  const spread = Z * Math.sqrt(sides.varianceAfter + sides.expectedAfter ** 2 / Math.max(0.5, sides.informationBefore));
  if (points.n === 0) throw new RangeError('no effect of an empty series');
  return { rateRatio, excess: { low: excess - spread, mid: excess, high: excess + spread } };
}

type Sides = {
  seenBefore: number;
  seenNow: number;
  seenAfter: number;
  exposureBefore: number;
  exposureNow: number;
  expectedAfter: number;
  varianceAfter: number;
  /** One over the variance of the log rate of each side (negative binomial). */
  informationBefore: number;
  informationNow: number;
};

function sumSides(examined: Examined, candidate: Candidate, fit: CandidateFit, alpha: number): Sides {
  const { count, exposure, n } = examined.points;
  const sides: Sides = {
    seenBefore: 0,
    seenNow: 0,
    seenAfter: 0,
    exposureBefore: 0,
    exposureNow: 0,
    expectedAfter: 0,
    varianceAfter: 0,
    informationBefore: 0,
    informationNow: 0,
  };
  for (let i = 0; i < n; i++) {
    const e = exposure[i]!;
    const expected = e * fit.rateBefore[i]!;
    const fitted = Math.max(e * fit.rate[i]!, 0.25 / n);
    if (i < candidate.start) {
      sides.exposureBefore += e;
      if (fit.isSpike[i] === 1) continue;
      sides.seenBefore += count[i]!;
      sides.informationBefore += fitted / (1 + alpha * fitted);
    } else {
      sides.seenAfter += count[i]!;
      sides.expectedAfter += expected;
      sides.varianceAfter += expected * (1 + alpha * expected);
      sides.exposureNow += e;
      if (fit.isSpike[i] === 1) continue;
      sides.seenNow += count[i]!;
      sides.informationNow += fitted / (1 + alpha * fitted);
    }
  }
  // A drift over the whole window has no "before": its old level is known as well as half the window tells it.
  if (candidate.start === 0) sides.informationBefore = sides.informationNow / 4;
  else if (sides.seenBefore === 0) sides.informationBefore = Math.max(HALDANE, sides.informationBefore);
  if (sides.seenNow === 0) sides.informationNow = Math.max(HALDANE, sides.informationNow);
  return sides;
}
