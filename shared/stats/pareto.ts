export type Pareto = {
  /** Share of the total held by the largest, the two largest, … */
  cumulativeShare: number[];
  /** How many categories, largest first, make up 80 % of the total. */
  categoriesFor80: number;
  /** Share held by the largest fifth of the categories (rounded up, at least one). */
  topFifthShare: number;
  /** Herfindahl index: sum of squared shares, 1/n (equal) to 1 (one has everything). */
  herfindahl: number;
};

/**
 * Do a few categories make up most of the total?
 * @param values  amounts by category, >= 0, any order
 * @returns  shares of 1; null when there is no category or the total is 0
 * O(n log n).
 * @example pareto([1, 2, 3, 4, 5])?.categoriesFor80 // 3
 */
export function pareto(values: ArrayLike<number>): Pareto | null {
  const sorted = Float64Array.from(values).sort().reverse();
  let total = 0;
  for (const value of sorted) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`values must be at least 0, got ${value}`);
    total += value;
  }
  if (total === 0) return null;
  let running = 0;
  let squares = 0;
  const cumulativeShare = [...sorted].map((value) => {
    running += value;
    squares += (value / total) ** 2;
    return running / total;
  });
  // Sums of shares carry rounding: 0.8 reached to within 1e-12 is reached.
  const categoriesFor80 = cumulativeShare.findIndex((share) => share >= 0.8 - 1e-12) + 1;
  const topFifthShare = cumulativeShare[Math.max(1, Math.ceil(sorted.length / 5)) - 1]!;
  return { cumulativeShare, categoriesFor80, topFifthShare, herfindahl: squares };
}
