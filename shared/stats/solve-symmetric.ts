/**
 * Solves A x = b for a small symmetric positive matrix (Gaussian elimination with partial pivoting).
 * @param matrix  n rows of n numbers; not changed
 * @param right   length n
 * @returns  x, or null when the matrix is singular (a pivot under 1e-12 of the largest entry)
 * O(n³).
 * @example solveSymmetric([[2, 1], [1, 3]], [3, 5]) // [0.8, 1.4]
 */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const scale = Math.max(0, ...matrix.flat().map(Math.abs));
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++) if (Math.abs(rows[r]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = r;
    if (!(Math.abs(rows[pivot]![column]!) > scale * 1e-12)) return null;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    for (let r = column + 1; r < n; r++) {
      const row = rows[r]!;
      const factor = row[column]! / top[column]!;
      for (let c = column; c <= n; c++) row[c]! -= factor * top[c]!;
    }
  }
  const x: number[] = Array.from({ length: n }, () => 0);
  for (let r = n - 1; r >= 0; r--) {
    const row = rows[r]!;
    let sum = row[n]!;
    for (let c = r + 1; c < n; c++) sum -= row[c]! * x[c]!;
    x[r] = sum / row[r]!;
  }
  return x;
}
