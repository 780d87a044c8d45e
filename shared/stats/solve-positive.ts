/**
 * Solves A x = b for a symmetric positive definite A (Cholesky).
 * @param lower  rows of A; only the lower triangle is read. It is overwritten with the factor.
 * @param right  b; overwritten
 * @returns  x; null when A is singular to working precision
 * O(n³ / 6) time.
 * @example solvePositive([Float64Array.of(4), Float64Array.of(2, 3)], Float64Array.of(2, 5)) // [-0.5, 2]
 */
export function solvePositive(lower: Float64Array[], right: Float64Array): number[] | null {
  const n = right.length;
  for (let i = 0; i < n; i += 1) {
    const row = lower[i] ?? new Float64Array(n);
    const before = row[i] ?? 0;
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      if (i !== j) row[j] = sum / (other[j] ?? 1);
      else if (sum <= before * 1e-11 || !Number.isFinite(sum)) return null;
      else row[i] = Math.sqrt(sum);
    }
  }
  for (let i = 0; i < n; i += 1) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (lower[i]?.[k] ?? 0) * (right[k] ?? 0);
    right[i] = sum / (lower[i]?.[i] ?? 1);
  }
  const x = Array.from(right, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < n; k += 1) sum -= (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return x;
}
