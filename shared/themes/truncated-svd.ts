import { seededRandom } from '../stats/seeded-random.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import type { TermRows } from './weigh-terms.ts';

/** Extra directions that make the kept ones exact, and passes over the rows that sharpen them. */
const OVERSAMPLE = 12;
const PASSES = 2;
/** Rows between two looks at whether somebody wants it to stop. */
const ROWS_A_STEP = 256;

/**
 * The `rank` directions that hold most of what texts have in common (latent semantic analysis by a randomised truncated SVD).
 * @param rows  weighted terms
 * @param terms number of terms
 * @param rank  directions wanted
 * @returns  term vectors, `terms` × `found` by rows, `found` <= rank; a text's own vector is the weighted sum of its terms'
 *           (U·Σ: strong directions count more)
 * Yields every few rows so that the caller can stop it. Seeded: the same rows give the same vectors.
 * Source: Halko, Martinsson & Tropp 2011, doi:10.1137/090771806. O(entries · rank + (texts + terms) · rank²).
 */
export function* truncatedSvd(
  rows: TermRows,
  terms: number,
  rank: number,
  seed: number,
): Generator<undefined, { found: number; vectors: Float32Array }> {
  const width = Math.min(rank + OVERSAMPLE, rows.n, terms);
  const random = seededRandom(seed);
  let right: Float64Array = Float64Array.from({ length: terms * width }, () => random() + random() + random() - 1.5);
  let left: Float64Array = new Float64Array(0);
  for (let pass = 0; pass <= PASSES; pass++) {
    left = timesRows(rows, right, width);
    yield;
    yield* orthonormalise(left, rows.n, width);
    right = timesTransposed(rows, left, width, terms);
    yield;
    if (pass < PASSES) yield* orthonormalise(right, terms, width);
  }
  // right = Aᵀ·Q; its Gram matrix holds the squared singular values.
  const { values, vectors } = yield* symmetricEigen(yield* gram(right, terms, width), width);
  const largest = values[0] ?? 0;
  const found = Math.min(rank, values.filter((value) => value > largest * 1e-9).length);
  const out = new Float32Array(terms * found);
  for (let term = 0; term < terms; term++) {
    for (let k = 0; k < width; k++) {
      const value = right[term * width + k]!;
      if (value === 0) continue;
      for (let d = 0; d < found; d++) out[term * found + d]! += value * vectors[k * width + d]!;
    }
    for (let d = 0; d < found; d++) out[term * found + d]! /= Math.sqrt(values[d]!);
    if (term % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return { found, vectors: out };
}

function timesRows({ n, start, term, weight }: TermRows, right: Float64Array, width: number): Float64Array {
  const out = new Float64Array(n * width);
  for (let row = 0; row < n; row++) {
    const to = row * width;
    for (let k = start[row]!; k < start[row + 1]!; k++) {
      const from = term[k]! * width;
      const w = weight[k]!;
      for (let d = 0; d < width; d++) out[to + d]! += w * right[from + d]!;
    }
  }
  return out;
}

function timesTransposed(
  { n, start, term, weight }: TermRows,
  left: Float64Array,
  width: number,
  terms: number,
): Float64Array {
  const out = new Float64Array(terms * width);
  for (let row = 0; row < n; row++) {
    const from = row * width;
    for (let k = start[row]!; k < start[row + 1]!; k++) {
      const to = term[k]! * width;
      const w = weight[k]!;
      for (let d = 0; d < width; d++) out[to + d]! += w * left[from + d]!;
    }
  }
  return out;
}

function* gram(matrix: Float64Array, n: number, width: number): Generator<undefined, Float64Array> {
  const out = new Float64Array(width * width);
  for (let row = 0; row < n; row++) {
    const from = row * width;
    for (let i = 0; i < width; i++) {
      const value = matrix[from + i]!;
      if (value === 0) continue;
      for (let j = 0; j <= i; j++) out[i * width + j]! += value * matrix[from + j]!;
    }
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) out[j * width + i] = out[i * width + j]!;
  return out;
}

/** Columns made orthonormal by the Cholesky factor of their Gram matrix, twice for precision; a dependent column becomes 0. */
function* orthonormalise(matrix: Float64Array, n: number, width: number): Generator<undefined, void> {
  for (let round = 0; round < 2; round++) {
    const factor = cholesky(yield* gram(matrix, n, width), width);
    for (let row = 0; row < n; row++) {
      const at = row * width;
      for (let i = 0; i < width; i++) {
        const pivot = factor[i * width + i]!;
        if (pivot === 0) {
          matrix[at + i] = 0;
          continue;
        }
        let value = matrix[at + i]!;
        for (let j = 0; j < i; j++) value -= factor[i * width + j]! * matrix[at + j]!;
        matrix[at + i] = value / pivot;
      }
      if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    }
  }
}

function cholesky(a: Float64Array, width: number): Float64Array {
  let trace = 0;
  for (let i = 0; i < width; i++) trace = Math.max(trace, a[i * width + i]!);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let value = a[i * width + j]!;
      for (let k = 0; k < j; k++) value -= a[i * width + k]! * a[j * width + k]!;
      const pivot = a[j * width + j]!;
      if (i === j) a[i * width + i] = value > trace * 1e-14 ? Math.sqrt(value) : 0;
      else a[i * width + j] = pivot === 0 ? 0 : value / pivot;
    }
  }
  return a;
}
