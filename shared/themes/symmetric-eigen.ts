/**
 * All eigenvalues and vectors of a small symmetric matrix, largest first (cyclic Jacobi rotations).
 * @param matrix  n × n by rows; overwritten
 * @returns values, and vectors as columns of an n × n matrix by rows
 * A generator: it yields after each sweep.
 * Source: Golub & Van Loan 2013, algorithm 8.5.3. O(n³) a sweep, about 8 sweeps.
 * @example finish(symmetricEigen(Float64Array.of(2, 1, 1, 2), 2)).values // [3, 1]
 */
export function* symmetricEigen(
  matrix: Float64Array,
  n: number,
): Generator<undefined, { values: Float64Array; vectors: Float64Array }> {
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    let diagonal = 0;
    for (let i = 0; i < n; i++) {
      diagonal += matrix[i * n + i]! ** 2;
      for (let j = i + 1; j < n; j++) off += matrix[i * n + j]! ** 2;
    }
    if (off <= 1e-18 * diagonal) break;
    const least = Math.sqrt(diagonal) * 1e-13;
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(matrix, v, n, p, q, least);
    yield;
  }
  const order = Array.from({ length: n }, (_, i) => i).toSorted((a, b) => matrix[b * n + b]! - matrix[a * n + a]!);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = v[from * n + i]!;
  });
  return { values: Float64Array.from(order, (i) => matrix[i * n + i]!), vectors };
}

/** Makes element (p, q) zero. Both matrices are kept by rows, vectors transposed, so that memory is walked in order. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number, least: number): void {
  const pq = a[p * n + q]!;
  if (Math.abs(pq) <= least) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * pq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const kp = a[k * n + p]!;
    const kq = a[k * n + q]!;
    a[k * n + p] = c * kp - s * kq;
    a[k * n + q] = s * kp + c * kq;
  }
  const P = p * n;
  const Q = q * n;
  for (let k = 0; k < n; k++) {
    const pk = a[P + k]!;
    const qk = a[Q + k]!;
    a[P + k] = c * pk - s * qk;
    a[Q + k] = s * pk + c * qk;
    const vp = v[P + k]!;
    const vq = v[Q + k]!;
    v[P + k] = c * vp - s * vq;
    v[Q + k] = s * vp + c * vq;
  }
}
