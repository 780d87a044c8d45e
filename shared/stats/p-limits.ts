import type { Baseline, ControlLimits } from './control-limits.ts';
import { limitsAround } from './control-limits.ts';
import { ratioPoints } from './ratio-points.ts';
import { sigmaZ } from './sigma-z.ts';

/**
 * Limits for a proportion when it varies as chance alone would have it (p chart: binomial).
 * @param numerators    counts by period; null where missing
 * @param denominators  out of how many, by period; 0 or null makes the period missing
 * @param baseline      periods that fix the centre; default all
 * @returns  values, centre and limits as shares of 1, limits clipped to 0..1
 * Any n >= 1; trust limits from 12 periods, better 20. Source: Montgomery 7.2; R qicharts2. O(n).
 * @example pLimits([12, 15], [50, 50]).centre // 0.27
 */
export function pLimits(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
  baseline?: Baseline,
): ControlLimits {
  const { values, bases, centre } = ratioPoints(numerators, denominators, baseline);
  values.forEach((value, i) => {
    if (value !== null && value > 1) throw new RangeError(`proportion ${i} must be at most 1, got ${value}`);
  });
  const sigma = bases.map((n) => (n === null || centre === null ? null : Math.sqrt((centre * (1 - centre)) / n)));
  return limitsAround(values, centre, sigma, 0, 1);
}

/**
 * Limits for a proportion whose level also varies between periods (Laney's p′ chart: p limits times sigma-Z).
 * @returns  as `pLimits`, and the sigma-Z used (null, and null limits, under two neighbouring points)
 * Source: Laney 2002, doi:10.1081/QEN-120006555; R qicharts2 "pp". O(n).
 * @example pPrimeLimits([12, 15, 8], [50, 50, 50]).sigmaZ // 1.482…
 */
export function pPrimeLimits(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
  baseline?: Baseline,
): ControlLimits & { sigmaZ: number | null } {
  const plain = pLimits(numerators, denominators, baseline);
  const factor = plain.centre === null ? null : sigmaZ(plain.values, plain.centre, plain.sigma, baseline);
  const sigma = plain.sigma.map((s) => (s === null || factor === null ? null : s * factor));
  return { ...limitsAround(plain.values, plain.centre, sigma, 0, 1), sigmaZ: factor };
}
