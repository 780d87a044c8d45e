import { logGamma } from './log-gamma.ts';
import { sumTail } from './monotone-tail.ts';
import { requireCount } from './require-count.ts';

/**
 * A rate and how far it can be trusted, from one count (exact Garwood interval).
 * @param x         events counted
 * @param exposure  chances or time they were counted over, > 0
 * @param level     confidence level, share of 1
 * @returns  rate x / exposure with its limits, per unit of exposure; low is 0 at x = 0
 * Method: limits λ with P(X >= x | λ) and P(X <= x | λ) equal to half of 1 − level, by bisection on exact sums.
 * Source: Garwood 1936, doi:10.2307/2333958; R poisson.test. O(√x), about 60 sums.
 * @example poissonInterval(11, 800) // { rate: 0.01375, low: 0.006863…, high: 0.02460… }
 */
export function poissonInterval(
  x: number,
  exposure: number,
  level = 0.95,
): { rate: number; low: number; high: number } {
  requireCount('x', x);
  if (!(exposure > 0 && Number.isFinite(exposure))) {
    throw new RangeError(`exposure must be positive, got ${exposure}`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1, got ${level}`);
  const tail = (1 - level) / 2;
  const low = x === 0 ? 0 : crossing((mean) => atLeast(x, mean) < tail, x, tail);
  const high = crossing((mean) => atMost(x, mean) > tail, x, tail);
  return { rate: x / exposure, low: low / exposure, high: high / exposure };
}

/** P(X >= x) of a Poisson count with that mean. */
function atLeast(x: number, mean: number): number {
  if (mean >= x) return 1 - (x === 0 ? 0 : atMost(x - 1, mean));
  return mean === 0 ? 0 : sumTail(x, Infinity, 1, chanceOf(x, mean), (i) => mean / (i + 1));
}

/** P(X <= x) of a Poisson count with that mean. */
function atMost(x: number, mean: number): number {
  if (mean < x) return 1 - atLeast(x + 1, mean);
  return sumTail(x, 0, -1, chanceOf(x, mean), (i) => i / mean);
}

function chanceOf(x: number, mean: number): number {
  return mean === 0 ? (x === 0 ? 1 : 0) : Math.exp(x * Math.log(mean) - mean - logGamma(x + 1));
}

/** The mean up to which a condition holds, by bisection. */
function crossing(holds: (mean: number) => boolean, x: number, tail: number): number {
  let low = 0;
  let high = x + 10;
  while (holds(high)) {
    low = high;
    high = 2 * high - 10 * Math.log(tail);
  }
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
