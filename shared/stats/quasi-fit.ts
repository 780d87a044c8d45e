import { solvePositive } from './solve-positive.ts';

export type QuasiData = {
  /** `poisson`: counts with a log link. `binomial`: counts out of a size with a logit link. */
  family: 'poisson' | 'binomial';
  /** Counts, >= 0. */
  y: readonly number[];
  /** Exposure (poisson) or trials (binomial), > 0. */
  size: readonly number[];
  /** Columns of the design, each as long as `y`; include a column of ones. */
  columns: readonly (readonly number[])[];
  /** Added on the scale of the link; nothing when left out. */
  offset?: readonly number[];
};

export type QuasiFit = {
  coefficients: number[];
  /** Fitted means, as `y`. */
  fitted: number[];
  deviance: number;
  /** Pearson’s chi-square over the degrees of freedom: variance over that of the family; null without any left. */
  dispersion: number | null;
  /** Observations less columns. */
  df: number;
};

const MOST_STEPS = 60;
/** On the scale of the link: fitted rates further out do not differ in print. */
const FURTHEST = 30;

/**
 * Which rates (or shares) does a design explain best, and how much more do the counts vary than chance? A generalised linear
 * model by iterated weighted least squares, with Pearson's dispersion.
 * @returns  the fit; null when the columns say the same twice or there are fewer rows than columns
 * Source: McCullagh & Nelder 1989; R glm with family quasipoisson or quasibinomial, the deviance to 1e-10. A level without any
 * event has no finite coefficient: it ends far out with the fitted mean at 0, as in R. O(rows × columns²) a step.
 * @example quasiFit({ family: 'poisson', y: [4, 6], size: [1, 1], columns: [[1, 1]] })?.fitted // [5, 5]
 */
export function quasiFit(data: QuasiData): QuasiFit | null {
  const { y, columns } = data;
  const df = y.length - columns.length;
  if (df < 0) return null;
  let eta = y.map((count, i) => startOf(data, count, i));
  let deviance = Infinity;
  let coefficients: number[] | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = weightedStep(data, eta);
    if (next === null) return coefficients === null ? null : finish(data, coefficients, eta, df);
    coefficients = next;
    eta = predict(data, next);
    const reached = devianceOf(data, eta);
    if (Math.abs(deviance - reached) <= 1e-10 * (Math.abs(reached) + 0.1)) break;
    deviance = reached;
  }
  return coefficients === null ? null : finish(data, coefficients, eta, df);
}

/** Mean and its slope against the linear predictor, for one row. */
export function quasiMean(family: QuasiData['family'], size: number, eta: number): { mean: number; weight: number } {
  if (family === 'poisson') {
    const mean = size * Math.exp(eta);
    return { mean, weight: mean };
  }
  const share = 1 / (1 + Math.exp(-eta));
  return { mean: size * share, weight: size * share * (1 - share) };
}

function startOf({ family, size }: QuasiData, count: number, i: number): number {
  const n = size[i] ?? 1;
  if (family === 'poisson') return Math.log((count + 0.1) / n);
  const share = (count + 0.5) / (n + 1);
  return Math.log(share / (1 - share));
}

function weightedStep({ family, y, size, columns, offset }: QuasiData, eta: readonly number[]): number[] | null {
  const p = columns.length;
  const gram = Array.from({ length: p }, () => new Float64Array(p));
  const right = new Float64Array(p);
  for (let i = 0; i < y.length; i += 1) {
    const { mean, weight } = quasiMean(family, size[i] ?? 1, eta[i] ?? 0);
    const w = Math.max(weight, 1e-12);
    const z = (eta[i] ?? 0) - (offset?.[i] ?? 0) + ((y[i] ?? 0) - mean) / w;
    for (let a = 0; a < p; a += 1) {
      const x = columns[a]?.[i] ?? 0;
      if (x === 0) continue;
      right[a] = (right[a] ?? 0) + w * x * z;
      const row = gram[a] ?? new Float64Array(p);
      for (let b = 0; b <= a; b += 1) row[b] = (row[b] ?? 0) + w * x * (columns[b]?.[i] ?? 0);
    }
  }
  return solvePositive(gram, right);
}

function predict({ columns, y, offset }: QuasiData, coefficients: readonly number[]): number[] {
  return y.map((_, i) => {
    let sum = offset?.[i] ?? 0;
    for (let a = 0; a < columns.length; a += 1) sum += (coefficients[a] ?? 0) * (columns[a]?.[i] ?? 0);
    return Math.max(-FURTHEST, Math.min(FURTHEST, sum));
  });
}

function devianceOf({ family, y, size }: QuasiData, eta: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < y.length; i += 1) {
    const n = size[i] ?? 1;
    const count = y[i] ?? 0;
    const { mean } = quasiMean(family, n, eta[i] ?? 0);
    const own = count === 0 ? 0 : count * Math.log(count / mean);
    const rest = n - count;
    const other = family === 'poisson' ? mean - count : rest === 0 ? 0 : rest * Math.log(rest / (n - mean));
    sum += 2 * (own + other);
  }
  return sum;
}

function finish(data: QuasiData, coefficients: number[], eta: readonly number[], df: number): QuasiFit {
  let pearson = 0;
  const fitted = eta.map((one, i) => {
    const { mean, weight } = quasiMean(data.family, data.size[i] ?? 1, one);
    if (weight > 1e-9) pearson += ((data.y[i] ?? 0) - mean) ** 2 / weight;
    return mean;
  });
  return { coefficients, fitted, deviance: devianceOf(data, eta), dispersion: df === 0 ? null : pearson / df, df };
}
