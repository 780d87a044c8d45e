import { logGamma } from '../stats/log-gamma.ts';
import type { CountData } from './negative-binomial-evidence.ts';
import { DISPERSION_GRID, PRIORS } from './priors.ts';
import type { Points } from './read-points.ts';

/** Mean of the periods that are not empty from which on chance empties few. */
const FULL_MEAN = 2;
/** Share of the turns between empty and not that periods empty by chance would take. */
const SCATTERED = 0.6;

/**
 * The counts with the kinds of noise that they are judged under: the dispersions of the grid that are possible (over 1 %), the
 * likeliest first, and mixtures with empty periods. O(dispersions · n).
 * @param weights  posterior weights of the grid's dispersions
 * @param empties  from `emptyShares`
 */
export function countData(points: Points, weights: Float64Array, empties: readonly number[]): CountData {
  const chosen = DISPERSION_GRID.map(([alpha, weight], j) => ({ alpha, weight, share: weights[j]! }))
    .filter(({ share }) => share > 0.01)
    .sort((a, b) => b.share - a.share);
  return {
    n: points.n,
    count: points.count,
    logExposure: points.exposure.map((e) => Math.log(e)),
    // Variance of a mixture with empty periods: mean + share / (1 − share) · mean².
    alpha: Float64Array.from([...chosen.map(({ alpha }) => alpha), ...empties.map((share) => share / (1 - share))]),
    empty: Float64Array.from([...chosen.map(() => 0), ...empties]),
    logWeight: Float64Array.from(
      [...chosen.map(({ weight }) => weight), ...empties.map(() => PRIORS.empty.weight)],
      Math.log,
    ),
    constant: Float64Array.from([...chosen.map(({ alpha }) => constantOf(points, alpha)), ...empties.map(() => 0)]),
  };
}

/**
 * The shares of empty periods that the counts leave possible; none where few are empty, where the others hold so few that chance
 * empties as many, or where the empty ones lie together: what began or ended is a change and no noise.
 */
export function emptyShares({ n, count, total }: Points): readonly number[] {
  let zeroes = 0;
  let turns = 0;
  for (let i = 0; i < n; i++) {
    if (count[i] === 0) zeroes++;
    if (i > 0 && (count[i] === 0) !== (count[i - 1] === 0)) turns++;
  }
  const full = n - zeroes;
  if (total < FULL_MEAN * full || turns < SCATTERED * ((2 * zeroes * full) / n)) return [];
  return PRIORS.empty.shares.filter((share) => zeroes > share * 0.7 * n);
}

/** Σ ln Γ(y + 1/α) − ln Γ(1/α) + y ln α; ln y! is common to all and left out. */
function constantOf(points: Points, alpha: number): number {
  if (alpha === 0) return 0;
  const size = 1 / alpha;
  let sum = points.total * Math.log(alpha) - points.n * logGamma(size);
  for (let i = 0; i < points.n; i++) sum += logGamma(points.count[i]! + size);
  return sum;
}
