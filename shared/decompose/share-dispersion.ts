/** Degrees of freedom under which nothing can be said. */
const LEAST_FREEDOM = 8;

/**
 * How much more do the shares of a cluster's parts swing from period to period than chance lets them?
 * @param counts   cases by period and cell: `counts[period * cells + cell]`
 * @param cells    cells in a period
 * @param weights  chances of the same shape, or null where every period is like the others
 * @returns  Pearson's chi-square over its degrees of freedom, at least 1; 1 where there is too little to tell
 * O(periods × cells).
 * @example shareDispersion([10, 10, 12, 8, 9, 11, 11, 9, 10, 10, 8, 12, 12, 8, 10, 10, 9, 11], 2) // 1
 */
export function shareDispersion(
  counts: ArrayLike<number>,
  cells: number,
  weights: ArrayLike<number> | null = null,
): number {
  if (cells < 2) return 1;
  const periods = Math.floor(counts.length / cells);
  const weightOf = (k: number): number => weights?.[k] ?? 1;
  const rates = Array.from({ length: cells }, (_, cell) => {
    let n = 0;
    let chances = 0;
    for (let period = 0; period < periods; period++) {
      n += counts[period * cells + cell]!;
      chances += weightOf(period * cells + cell);
    }
    return chances > 0 ? n / chances : 0;
  });
  let square = 0;
  let freedom = 0;
  const used = rates.filter((rate) => rate > 0).length;
  for (let period = 0; period < periods; period++) {
    let n = 0;
    let all = 0;
    for (let cell = 0; cell < cells; cell++) {
      n += counts[period * cells + cell]!;
      all += rates[cell]! * weightOf(period * cells + cell);
    }
    if (n < 2 || !(all > 0)) continue;
    freedom += used - 1;
    for (let cell = 0; cell < cells; cell++) {
      const expected = (n * rates[cell]! * weightOf(period * cells + cell)) / all;
      if (expected > 0) square += (counts[period * cells + cell]! - expected) ** 2 / expected;
    }
  }
  freedom -= used - 1;
  return freedom < LEAST_FREEDOM ? 1 : Math.max(1, square / freedom);
}
