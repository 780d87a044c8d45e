import type { Points } from './read-points.ts';

/** Rates on a scale on which their variance hardly depends on their level. All arrays have length `n` of the points. */
export type StableScale = {
  /** Over-dispersion assumed for the shape of the scale (variance = mean + alpha · mean²). */
  alpha: number;
  /** Pilot rate: complaints per period of mean exposure. */
  rate: number;
  z: Float64Array;
  /** Weights: one over the variance expected at the pilot rate and `alpha`. */
  weight: Float64Array;
  /** What is taken off so that a constant rate gives a constant expectation whatever the exposure. */
  bias: Float64Array;
  /** Change of z for a unit change of the log rate, at the pilot rate. */
  perLogRate: number;
};

/**
 * Counts as rates on the variance-stabilising scale of the negative binomial, asinh(√(alpha · rate)) · 2 / √alpha, which is
 * 2√rate at alpha = 0; with Anscombe's 3/8. Source: Anscombe 1948, doi:10.1093/biomet/35.3-4.246.
 * alpha is a robust pilot from successive differences (a step, a ramp or a spike hardly moves their median).
 * O(n log n); for rare clusters with varying exposure O(30 n).
 */
export function stabilise(points: Points): StableScale {
  const rate = Math.max(points.total, 0.5) / Math.max(1, points.n);
  const pilot = buildScale(points, rate, 0);
  return buildScale(points, rate, pilotAlpha(pilot, rate));
}

/** Rate of a value on the scale. */
export function rateOf(z: number, alpha: number): number {
  if (z <= 0) return 0;
  if (alpha <= 0) return (z * z) / 4;
  const s = Math.sinh((z * Math.sqrt(alpha)) / 2);
  return (s * s) / alpha;
}

export function scaleOf(rate: number, alpha: number): number {
  if (alpha <= 0) return 2 * Math.sqrt(rate);
  const root = Math.sqrt(alpha);
  return (2 / root) * Math.asinh(root * Math.sqrt(rate));
}

function buildScale(points: Points, rate: number, alpha: number): StableScale {
  const { n, count, exposure } = points;
  const z = new Float64Array(n);
  const weight = new Float64Array(n);
  const bias = new Float64Array(n);
  const isCorrected = points.isExposureVaried && rate < 40;
  for (let i = 0; i < n; i++) {
    const e = exposure[i] ?? 1;
    const mean = e * rate;
    if (isCorrected) bias[i] = poissonMean(mean, e, alpha) - scaleOf(rate, alpha);
    z[i] = scaleOf(((count[i] ?? 0) + 0.375) / e, alpha) - (bias[i] ?? 0);
    weight[i] = (e * (1 + alpha * rate)) / ((1 + alpha * mean) * anscombeVariance(mean));
  }
  return { alpha, rate, z, weight, bias, perLogRate: Math.sqrt(rate / (1 + alpha * rate)) };
}

/** Variance of 2√(Y + 3/8) for a Poisson mean: 1 from about 4 up, less below. Rational fit, within .002 of the exact sums. */
function anscombeVariance(mean: number): number {
  return (mean * (mean * mean + 1.63 * mean + 6.22)) / (mean * mean * mean + 1.71 * mean * mean + 4.7 * mean + 4.91);
}

/** Mean of the scale over a Poisson count: exact sum below a mean of 30, second-order expansion above. */
function poissonMean(mean: number, exposure: number, alpha: number): number {
  if (mean > 30) return scaleOf((mean + 0.375 - 0.25) / exposure, alpha);
  let p = Math.exp(-mean);
  let sum = 0;
  const last = Math.ceil(mean + 6 * Math.sqrt(mean) + 6);
  for (let y = 0; y <= last; y++) {
    sum += p * scaleOf((y + 0.375) / exposure, alpha);
    p *= mean / (y + 1);
  }
  return sum;
}

function pilotAlpha(pilot: StableScale, rate: number): number {
  const { z, weight } = pilot;
  const squares: number[] = [];
  for (let i = 1; i < z.length; i++) {
    const difference = (z[i] ?? 0) - (z[i - 1] ?? 0);
    squares.push((difference * difference) / (1 / (weight[i] ?? 1) + 1 / (weight[i - 1] ?? 1)));
  }
  if (squares.length < 4) return 0;
  squares.sort((a, b) => a - b);
  const middle = squares[squares.length >> 1] ?? 0;
  // 0.455 is the median of chi-square with one degree of freedom.
  return Math.min(0.5, Math.max(0, (middle / 0.455 - 1) / rate));
}
