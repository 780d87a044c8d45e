import { cosine, normaliseRows, type Vectors } from './text-vectors.ts';

/** The nearest texts of each text and how near they are (cosine, at least 0): `count` a row. */
export type Neighbours = { count: number; index: Uint32Array; weight: Float32Array };

/** Yields every so many rows. */
const ROWS_A_STEP = 32;

/** For each vector the `count` nearest others, nearest first; ties go to the lower row. O(n² · width). */
export function* nearestNeighbours(vectors: Vectors, count: number): Generator<number, Neighbours> {
  const { n, width, values } = vectors;
  const k = Math.min(count, Math.max(0, n - 1));
  const index = new Uint32Array(n * k);
  const weight = new Float32Array(n * k).fill(-2);
  const offer = (row: number, other: number, near: number): void => {
    const last = row * k + k - 1;
    if (near <= weight[last]!) return;
    let at = last;
    while (at > row * k && weight[at - 1]! < near) {
      weight[at] = weight[at - 1]!;
      index[at] = index[at - 1]!;
      at--;
    }
    weight[at] = near;
    index[at] = other;
  };
  if (k === 0) return { count: 0, index, weight };
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const near = cosine(values, i, values, j, width);
      offer(i, j, near);
      offer(j, i, near);
    }
    if (i % ROWS_A_STEP === 0) yield i / n;
  }
  for (let at = 0; at < weight.length; at++) weight[at] = Math.max(0, weight[at]!);
  return { count: k, index, weight };
}

/**
 * Every vector drawn half way towards its nearest neighbours: short texts on the same matter share few words, their
 * neighbours share more.
 */
export function smoothByNeighbours(vectors: Vectors, { count, index, weight }: Neighbours): Vectors {
  const { n, width, values } = vectors;
  const out = new Float32Array(values);
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += weight[row * count + k]!;
    if (sum === 0) continue;
    for (let k = 0; k < count; k++) {
      const share = weight[row * count + k]! / sum;
      const from = index[row * count + k]! * width;
      for (let d = 0; d < width; d++) out[row * width + d]! += share * values[from + d]!;
    }
  }
  normaliseRows(out, width);
  return { n, width, values: out };
}
