import { logGamma } from './log-gamma.ts';

export type NegativeBinomialFit = {
  /** Mean count per unit of exposure. */
  rate: number;
  /** Over-dispersion: Var = μ + alpha μ². 0 when the counts vary no more than chance. */
  alpha: number;
  /** 1 / alpha; null when alpha is 0 (infinite). */
  theta: number | null;
  logLikelihood: number;
  poissonLogLikelihood: number;
  /** Pearson's variance over the Poisson variance, 1 is Poisson; null under 2 periods. */
  pearsonPhi: number | null;
};

/**
 * How much more do counts vary than chance alone explains? Negative binomial (NB2) with one rate, maximum likelihood.
 * @param counts    counts by period; null is skipped
 * @param exposure  chances by period, > 0 (0 only where the count is 0 or null: skipped); null means equal chances
 * @returns  rate, alpha and both log likelihoods; null when no period is usable or all counts are 0
 * Below about 10 periods alpha is very uncertain. Method: profile likelihood, the rate solved inside, a grid over
 * log alpha refined by golden section: no step can diverge.
 * Source: Hilbe 2011; R MASS::glm.nb(y ~ 1 + offset(log(exposure))). About 100 passes over the data.
 * @example negativeBinomialFit([2, 11, 14, 5, 5, 13, 20, 22], null)?.alpha // 0.3289…
 */
export function negativeBinomialFit(
  counts: readonly (number | null)[],
  exposure: readonly (number | null)[] | null,
): NegativeBinomialFit | null {
  const data = usable(counts, exposure);
  const total = data.reduce((sum, point) => sum + point.y, 0);
  if (total === 0) return null;
  const poissonRate = total / data.reduce((sum, point) => sum + point.e, 0);
  const poissonLogLikelihood = data.reduce((sum, { y, e }) => {
    return sum + y * Math.log(poissonRate * e) - poissonRate * e - logGamma(y + 1);
  }, 0);
  const chi = data.reduce((sum, { y, e }) => sum + (y - poissonRate * e) ** 2 / (poissonRate * e), 0);
  const pearsonPhi = data.length < 2 ? null : chi / (data.length - 1);
  const profile = (logAlpha: number): number => {
    const alpha = Math.exp(logAlpha);
    return logLikelihood(data, rateGiven(data, alpha, poissonRate), alpha);
  };
  const logAlpha = peak(profile, Math.log(1e-7), Math.log(1e5));
  if (logAlpha === null || profile(logAlpha) <= poissonLogLikelihood) {
    return {
      rate: poissonRate,
      alpha: 0,
      theta: null,
      logLikelihood: poissonLogLikelihood,
      poissonLogLikelihood,
      pearsonPhi,
    };
  }
  const alpha = Math.exp(logAlpha);
  return {
    rate: rateGiven(data, alpha, poissonRate),
    alpha,
    theta: 1 / alpha,
    logLikelihood: profile(logAlpha),
    poissonLogLikelihood,
    pearsonPhi,
  };
}

type Point = { y: number; e: number };

function usable(counts: readonly (number | null)[], exposure: readonly (number | null)[] | null): Point[] {
  if (exposure !== null && exposure.length !== counts.length) {
    throw new RangeError(`${counts.length} counts but ${exposure.length} exposures`);
  }
  return counts.flatMap((y, i) => {
    const e = exposure === null ? 1 : (exposure[i] ?? null);
    if (y === null || e === null || (e === 0 && y === 0)) return [];
    if (!(Number.isInteger(y) && y >= 0)) throw new RangeError(`count ${i} must be a count, got ${y}`);
    if (!(e > 0 && e < Infinity)) throw new RangeError(`exposure ${i} must be positive, got ${e}`);
    return [{ y, e }];
  });
}

function logLikelihood(data: readonly Point[], rate: number, alpha: number): number {
  const theta = 1 / alpha;
  const logGammaTheta = logGamma(theta);
  return data.reduce((sum, { y, e }) => {
    const am = alpha * rate * e;
    const counted = y === 0 ? 0 : y * Math.log(am / (1 + am));
    return sum + logGamma(y + theta) - logGammaTheta - logGamma(y + 1) + counted - theta * Math.log1p(am);
  }, 0);
}

/** The rate that maximises the likelihood for a given alpha: the falling score Σ (y − re)/(1 + αre) crosses 0 once. */
function rateGiven(data: readonly Point[], alpha: number, start: number): number {
  let low = Infinity;
  let high = 0;
  for (const { y, e } of data) {
    low = Math.min(low, y / e);
    high = Math.max(high, y / e);
  }
  let rate = start;
  for (let i = 0; i < 100; i++) {
    let score = 0;
    let slope = 0;
    for (const { y, e } of data) {
      const w = 1 + alpha * rate * e;
      score += (y - rate * e) / w;
      slope += (e * (1 + alpha * y)) / (w * w);
    }
    if (score > 0) low = rate;
    else high = rate;
    const newton = rate + score / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - rate) <= 1e-14 * rate) return next;
    rate = next;
  }
  return rate;
}

/** Where a function is largest: best of a grid, refined by golden section; null when that is the lower end. */
function peak(f: (x: number) => number, from: number, to: number): number | null {
  const cells = 48;
  const step = (to - from) / cells;
  let best = 0;
  let bestValue = -Infinity;
  for (let i = 0; i <= cells; i++) {
    const value = f(from + i * step);
    if (value > bestValue) [best, bestValue] = [i, value];
  }
  if (best === 0) return null;
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = from + (best - 1) * step;
  let high = Math.min(to, from + (best + 1) * step);
  let left = high - ratio * (high - low);
  let right = low + ratio * (high - low);
  let leftValue = f(left);
  let rightValue = f(right);
  for (let i = 0; i < 40; i++) {
    if (leftValue >= rightValue) {
      [high, right, rightValue] = [right, left, leftValue];
      left = high - ratio * (high - low);
      leftValue = f(left);
    } else {
      [low, left, leftValue] = [left, right, rightValue];
      right = low + ratio * (high - low);
      rightValue = f(right);
    }
  }
  return (low + high) / 2;
}
