/**
 * How unequally is a total spread over its categories? Gini coefficient.
 * @param values  amounts by category, >= 0, any order
 * @returns  0 (all equal) to (n − 1)/n (one has everything); null when there is no category or the total is 0
 * Uncorrected for n: multiply by n/(n − 1) (see `giniCorrected`) to compare lists of different length.
 * Source: Σ (2i − n − 1) x(i) / (n Σ x), x ascending. O(n log n).
 * @example gini([0, 0, 0, 10]) // 0.75
 */
export function gini(values: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let total = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    const value = sorted[i]!;
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`values must be at least 0, got ${value}`);
    total += value;
    weighted += (2 * (i + 1) - n - 1) * value;
  }
  return total === 0 ? null : weighted / (n * total);
}

/**
 * Gini coefficient times n/(n − 1): 1 when one category has everything, whatever their number; null for one category.
 * @example giniCorrected([0, 0, 0, 10]) // 1
 */
export function giniCorrected(values: ArrayLike<number>): number | null {
  const raw = gini(values);
  return raw === null || values.length < 2 ? null : (raw * values.length) / (values.length - 1);
}
