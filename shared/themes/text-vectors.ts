import type { TermRows } from './weigh-terms.ts';

/** Unit vectors of texts, n × width by rows; a text without known terms is all zeros. */
export type Vectors = { n: number; width: number; values: Float32Array };

/** A text's vector: the weighted sum of the vectors of its terms, of length 1. */
export function textVectors(rows: TermRows, termVectors: Float32Array, width: number): Vectors {
  const values = new Float32Array(rows.n * width);
  for (let row = 0; row < rows.n; row++) {
    const to = row * width;
    for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++) {
      const from = rows.term[k]! * width;
      const weight = rows.weight[k]!;
      for (let d = 0; d < width; d++) values[to + d]! += weight * termVectors[from + d]!;
    }
  }
  normaliseRows(values, width);
  return { n: rows.n, width, values };
}

/** Brings every row to length 1; a row of zeros stays. */
export function normaliseRows(values: Float32Array, width: number): void {
  for (let at = 0; at < values.length; at += width) {
    let square = 0;
    for (let d = 0; d < width; d++) square += values[at + d]! ** 2;
    if (square === 0) continue;
    const scale = 1 / Math.sqrt(square);
    for (let d = 0; d < width; d++) values[at + d]! *= scale;
  }
}

/** The product of two rows: the cosine of their angle. */
export function cosine(a: Float32Array, i: number, b: Float32Array, j: number, width: number): number {
  let sum = 0;
  const from = i * width;
  const to = j * width;
  for (let d = 0; d < width; d++) sum += a[from + d]! * b[to + d]!;
  return sum;
}
