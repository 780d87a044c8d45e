import { emptyOrPoisson, type Term } from './empty-or-poisson.ts';
import { backward, cholesky, forward } from './linear-base.ts';

/** Counts with their exposure, and the over-dispersions to sum over. */
export type CountData = {
  n: number;
  count: Float64Array;
  logExposure: Float64Array;
  /** Over-dispersions alpha (variance = mean + alpha · mean²), each with the log of its prior weight. */
  alpha: Float64Array;
  /** Share of periods that are empty for no reason, by alpha: above 0 the others are Poisson, and alpha is what that comes to. */
  empty: Float64Array;
  logWeight: Float64Array;
  /** Terms of the log likelihood that do not depend on the means, by alpha. */
  constant: Float64Array;
};

export type LogLinearModel = {
  /** Columns, row by row, n × p: the level first, then the yearly pattern, then one-off and lasting effect if any. */
  columns: Float64Array;
  p: number;
  /** Coefficients to expand around (log rates): a good fit. */
  start: Float64Array;
  /** Prior precision of each column by alpha, alpha by alpha; 0 for the level. */
  precision: Float64Array;
  /** Number of last columns whose prior is the moment prior (effects near nothing are no effects). */
  effects: number;
};

const STEPS = 4;
const LARGEST_STEP = 1.5;

/**
 * Log evidence of a log-linear negative binomial model by Laplace's expansion, summed over the over-dispersions, and the
 * posterior mean and deviation of the last coefficient. The expansion carries its gradient term, so it need not stand exactly at the
 * maximum: at most four scoring steps of bounded length from a good fit, and no condition that can fail to be met.
 * Source: Tierney & Kadane 1986, doi:10.1080/01621459.1986.10478240; moment prior: Johnson & Rossell 2010,
 * doi:10.1111/j.1467-9868.2009.00730.x. O(alphas · n p²).
 */
export function negativeBinomialEvidence(
  data: CountData,
  model: LogLinearModel,
): { logEvidence: number; effect: number; deviation: number } {
  const { p } = model;
  const work: Work = {
    eta: new Float64Array(data.n),
    mean: new Float64Array(data.n),
    gradient: new Float64Array(p),
    hessian: new Float64Array(p * p),
    value: 0,
    halfLog: 0,
  };
  const beta = Float64Array.from(model.start);
  setMeans(data, model, beta, work);
  for (let k = 0; k < STEPS; k++) {
    expand(data, model, beta, 0, work);
    const step = newtonStep(work, p);
    if (step.decrement < 0.02) break;
    for (let a = 0; a < p; a++) beta[a]! += Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step.step[a]!));
    setMeans(data, model, beta, work);
  }
  return sumOverAlpha(data, model, beta, work);
}

type Work = {
  eta: Float64Array;
  mean: Float64Array;
  gradient: Float64Array;
  hessian: Float64Array;
  value: number;
  halfLog: number;
};

function sumOverAlpha(data: CountData, model: LogLinearModel, beta: Float64Array, work: Work) {
  const { p, effects } = model;
  let total = -Infinity;
  let best = -Infinity;
  let effect = 0;
  let deviation = 1;
  for (let j = 0; j < data.alpha.length; j++) {
    expand(data, model, beta, j, work);
    const { step, decrement } = newtonStep(work, p);
    let value = work.value + decrement - work.halfLog + data.logWeight[j]!;
    for (let a = 1; a < p; a++) value += 0.5 * Math.log(model.precision[j * p + a]!);
    const l = work.hessian;
    const last = 1 / (l[p * p - 1]! * l[p * p - 1]!);
    for (let k = 0; k < effects; k++) {
      const a = p - 1 - k;
      const own = l[a * p + a]!;
      const cross = k === 0 ? 0 : l[(p - 1) * p + a]! / own;
      const variance = k === 0 ? last : 1 / (own * own) + cross * cross * last;
      const middle = beta[a]! + step[a]!;
      value += Math.log((middle * middle + variance) * model.precision[j * p + a]!);
    }
    const top = Math.max(total, value);
    total = top + Math.log(Math.exp(total - top) + Math.exp(value - top));
    if (value <= best) continue;
    best = value;
    effect = beta[p - 1]! + step[p - 1]!;
    deviation = Math.sqrt(last);
  }
  return { logEvidence: total, effect, deviation };
}

function setMeans(data: CountData, model: LogLinearModel, beta: Float64Array, work: Work): void {
  const { columns, p } = model;
  for (let i = 0; i < data.n; i++) {
    let eta = data.logExposure[i]!;
    for (let a = 0; a < p; a++) eta += columns[i * p + a]! * beta[a]!;
    eta = Math.min(40, eta);
    work.eta[i] = eta;
    work.mean[i] = Math.exp(eta);
  }
}

/** Value, gradient and (Fisher) information of the penalised log likelihood at one alpha. */
function expand(data: CountData, model: LogLinearModel, beta: Float64Array, j: number, work: Work): void {
  const { columns, p, precision } = model;
  const { gradient, hessian, mean, eta } = work;
  const alpha = data.alpha[j]!;
  const inverse = alpha > 0 ? 1 / alpha : 0;
  const empty = data.empty[j]!;
  const term: Term = { value: 0, residual: 0, weight: 0 };
  gradient.fill(0);
  hessian.fill(0);
  let value = data.constant[j]!;
  for (let i = 0; i < data.n; i++) {
    const y = data.count[i]!;
    const mu = mean[i]!;
    if (empty > 0) emptyOrPoisson(y, mu, eta[i]!, empty, term);
    else {
      const shrink = 1 / (1 + alpha * mu);
      term.value = y * eta[i]! - (alpha > 0 ? (y + inverse) * Math.log1p(alpha * mu) : mu);
      term.residual = (y - mu) * shrink;
      // Observed rather than expected information, kept positive: it is what Laplace's expansion asks for.
      term.weight = mu * shrink * (1 + alpha * y) * shrink;
    }
    const { residual, weight } = term;
    value += term.value;
    for (let a = 0; a < p; a++) {
      const x = columns[i * p + a]!;
      if (x === 0) continue;
      gradient[a]! += x * residual;
      const wx = weight * x;
      for (let b = 0; b <= a; b++) hessian[a * p + b]! += wx * columns[i * p + b]!;
    }
  }
  for (let a = 1; a < p; a++) {
    const prior = precision[j * p + a]!;
    value -= 0.5 * prior * beta[a]! * beta[a]!;
    gradient[a]! -= prior * beta[a]!;
    hessian[a * p + a]! += prior;
  }
  work.value = value;
  work.halfLog = cholesky(hessian, p);
}

/** Step H⁻¹g and what the quadratic promises, ½ gᵀH⁻¹g. The factor of H stands in `work.hessian`. */
function newtonStep(work: Work, p: number): { step: Float64Array; decrement: number } {
  const white = forward(work.hessian, work.gradient, p);
  let decrement = 0;
  for (let a = 0; a < p; a++) decrement += 0.5 * white[a]! * white[a]!;
  return { step: backward(work.hessian, white, p), decrement };
}
