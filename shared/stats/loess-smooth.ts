/** Values at 1, 2, …, n smoothed by local regression; the building block of STL, in Cleveland's own arithmetic. */
export type LoessOptions = {
  /** Points in each neighbourhood, odd; may exceed n (then the weights flatten out). */
  span: number;
  /** 0: local mean, 1: local line. */
  degree: 0 | 1;
  /** The fit is computed at every `jump`-th point and interpolated between. */
  jump: number;
};

/**
 * Locally weighted smooth of an evenly spaced series (tricube weights).
 * @param y        values at 1..n, no missing ones
 * @param options  span, degree and jump
 * @returns  smoothed values, same length; empty for empty, the value itself for n = 1
 * Source: Cleveland et al. 1990, STL, routine ESS (netlib a/stl). O(n × span / jump).
 * @example loessSmooth([1, 2, 3, 4, 5], { span: 5, degree: 1, jump: 1 }) // [1, 2, 3, 4, 5]
 */
export function loessSmooth(y: readonly number[], options: LoessOptions): number[] {
  const n = y.length;
  if (n < 2) return [...y];
  const jump = Math.min(options.jump, n - 1);
  const smooth: number[] = Array.from({ length: n }, () => 0);
  let fitted = 1;
  for (let i = 1; i <= n; i += jump) {
    smooth[i - 1] = fitInside(y, i, options);
    fitted = i;
  }
  for (let i = 1; i + jump <= fitted; i += jump) interpolate(smooth, i, i + jump);
  if (fitted !== n) {
    // Like the original: the neighbourhood of the last computed point serves for the end of the series too.
    const [left, right] = neighbourhood(n, fitted, options);
    smooth[n - 1] = loessAt(y, n, left, right, options) ?? y[n - 1]!;
    interpolate(smooth, fitted, n);
  }
  return smooth;
}

/**
 * The local fit at position `x` (1 is the first point; 0 and n + 1 extrapolate) from the points left..right.
 * @returns  null when no point has weight
 * @example loessAt([1, 2, 3], 4, 1, 3, { span: 3, degree: 1, jump: 1 }) // 4
 */
export function loessAt(
  y: readonly number[],
  x: number,
  left: number,
  right: number,
  options: LoessOptions,
): number | null {
  const n = y.length;
  let reach = Math.max(x - left, right - x);
  if (options.span > n) reach += Math.floor((options.span - n) / 2);
  const weights: number[] = [];
  let total = 0;
  for (let j = left; j <= right; j++) {
    const r = Math.abs(j - x);
    const weight = r > 0.999 * reach ? 0 : r <= 0.001 * reach ? 1 : (1 - (r / reach) ** 3) ** 3;
    weights.push(weight);
    total += weight;
  }
  if (total <= 0) return null;
  let tilt = 0;
  let mean = 0;
  if (reach > 0 && options.degree > 0) {
    weights.forEach((w, k) => (mean += (w / total) * (left + k)));
    const spread = weights.reduce((sum, w, k) => sum + (w / total) * (left + k - mean) ** 2, 0);
    if (Math.sqrt(spread) > 0.001 * (n - 1)) tilt = (x - mean) / spread;
  }
  return weights.reduce((sum, w, k) => sum + (w / total) * (tilt * (left + k - mean) + 1) * y[left + k - 1]!, 0);
}

function fitInside(y: readonly number[], i: number, options: LoessOptions): number {
  const [left, right] = neighbourhood(y.length, i, options);
  return loessAt(y, i, left, right, options) ?? y[i - 1]!;
}

function neighbourhood(n: number, i: number, { span }: LoessOptions): [number, number] {
  if (span >= n) return [1, n];
  const half = Math.floor((span + 1) / 2);
  const left = Math.min(Math.max(1, i - half + 1), n - span + 1);
  return [left, left + span - 1];
}

function interpolate(values: number[], from: number, to: number): void {
  const start = values[from - 1]!;
  const slope = (values[to - 1]! - start) / (to - from);
  for (let j = from + 1; j < to; j++) values[j - 1] = start + slope * (j - from);
}
