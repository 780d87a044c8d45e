/**
 * What every candidate of one kind shares: a level and, perhaps, a yearly pattern, already taken out of the data.
 * With columns B, weights W and prior precisions P of the coefficients, V⁻¹ = W − WB(BᵀWB + P)⁻¹BᵀW.
 */
export type LinearBase = {
  n: number;
  /** Number of columns, the level included. */
  p: number;
  /** Whitened columns L⁻¹BᵀW with LLᵀ = BᵀWB + P, row by row: `g[i * p + k]`. */
  g: Float64Array;
  /** V⁻¹z: what is left of the data, weighted. */
  u: Float64Array;
  weight: Float64Array;
  /** zᵀV⁻¹z: the penalised residual sum of squares. */
  q: number;
  /** ½ log(|BᵀWB + P| / |P|), the level's share apart from a constant common to all models. */
  logDeterminant: number;
  /** Coefficients, the level first. */
  coefficients: Float64Array;
  /** Cholesky factor L, row by row. */
  factor: Float64Array;
};

/**
 * Takes a level and further columns out of weighted data.
 * @param columns further columns, row by row, n × size (size may be 0)
 * @param precision prior precision of each further coefficient (mean 0); the level has none
 * O(n p²) time, p = size + 1.
 */
export function linearBase(
  z: Float64Array,
  weight: Float64Array,
  columns: Float64Array,
  size: number,
  precision: number,
): LinearBase {
  const n = z.length;
  const p = size + 1;
  const factor = new Float64Array(p * p);
  const right = new Float64Array(p);
  let zz = 0;
  for (let i = 0; i < n; i++) {
    const w = weight[i]!;
    const wz = w * z[i]!;
    zz += wz * z[i]!;
    right[0]! += wz;
    factor[0]! += w;
    for (let a = 0; a < size; a++) {
      const wa = w * columns[i * size + a]!;
      right[a + 1]! += wa * z[i]!;
      const row = (a + 1) * p;
      factor[row]! += wa;
      for (let b = 0; b <= a; b++) factor[row + b + 1]! += wa * columns[i * size + b]!;
    }
  }
  for (let a = 1; a < p; a++) factor[a * p + a]! += precision;
  let logDeterminant = -0.5 * size * Math.log(precision);
  logDeterminant += cholesky(factor, p);
  const base = { n, p, g: new Float64Array(n * p), u: new Float64Array(n), weight, q: 0, logDeterminant } as const;
  const white = forward(factor, right, p);
  let explained = 0;
  for (let k = 0; k < p; k++) explained += white[k]! * white[k]!;
  whiten(base.g, base.u, z, weight, columns, factor, white);
  return { ...base, q: Math.max(0, zz - explained), coefficients: backward(factor, white, p), factor };
}

function whiten(
  g: Float64Array,
  u: Float64Array,
  z: Float64Array,
  weight: Float64Array,
  columns: Float64Array,
  factor: Float64Array,
  white: Float64Array,
): void {
  const p = white.length;
  const size = p - 1;
  for (let i = 0; i < z.length; i++) {
    const w = weight[i]!;
    let fitted = 0;
    for (let a = 0; a < p; a++) {
      let s = a === 0 ? w : w * columns[i * size + a - 1]!;
      for (let b = 0; b < a; b++) s -= factor[a * p + b]! * g[i * p + b]!;
      s /= factor[a * p + a]!;
      g[i * p + a] = s;
      fitted += s * white[a]!;
    }
    u[i] = w * z[i]! - fitted;
  }
}

/** In-place Cholesky of the lower triangle; returns ½ log determinant. The caller's matrix is positive definite. */
export function cholesky(a: Float64Array, p: number): number {
  let half = 0;
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let s = a[i * p + j]!;
      for (let k = 0; k < j; k++) s -= a[i * p + k]! * a[j * p + k]!;
      if (i === j) {
        const d = Math.sqrt(Math.max(s, 1e-12));
        a[i * p + i] = d;
        half += Math.log(d);
      } else a[i * p + j] = s / a[j * p + j]!;
    }
  }
  return half;
}

/** Solves Lx = b. */
export function forward(l: Float64Array, b: Float64Array, p: number): Float64Array {
  const x = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    let s = b[i]!;
    for (let k = 0; k < i; k++) s -= l[i * p + k]! * x[k]!;
    x[i] = s / l[i * p + i]!;
  }
  return x;
}

/** Solves Lᵀx = b. */
export function backward(l: Float64Array, b: Float64Array, p: number): Float64Array {
  const x = new Float64Array(p);
  for (let i = p - 1; i >= 0; i--) {
    let s = b[i]!;
    for (let k = i + 1; k < p; k++) s -= l[k * p + i]! * x[k]!;
    x[i] = s / l[i * p + i]!;
  }
  return x;
}
