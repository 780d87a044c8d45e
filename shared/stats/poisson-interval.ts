import { chiSquareCdf } from './chi-square-tail.ts';
import { requireCount } from './require-count.ts';

/**
 * A rate and how far it can be trusted, from one count (exact Garwood interval).
 * @param x         events counted
 * @param exposure  chances or time they were counted over, > 0
 * @param level     confidence level, share of 1
 * @returns  rate x / exposure with its limits, per unit of exposure; low is 0 at x = 0
 * Method: limits λ with P(X >= x | λ) and P(X <= x | λ) equal to half of 1 − level, from the chi-square distribution.
 * Source: Garwood 1936, doi:10.2307/2333958; R poisson.test. O(1), about 60 evaluations.
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
  const low = x === 0 ? 0 : halfChiSquareQuantile(tail, x);
  const high = halfChiSquareQuantile(1 - tail, x + 1);
  return { rate: x / exposure, low: low / exposure, high: high / exposure };
}

/** λ with P(χ²(2·shape) <= 2λ) = p, by bisection between bounds that always hold. */
function halfChiSquareQuantile(p: number, shape: number): number {
  let low = 0;
  let high = shape + 10;
  while (chiSquareCdf(2 * high, 2 * shape) < p) {
    low = high;
    high *= 2;
  }
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (chiSquareCdf(2 * middle, 2 * shape) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
