import type { Baseline, ControlLimits } from './control-limits.ts';
import { limitsAround } from './control-limits.ts';
import { ratioPoints } from './ratio-points.ts';
import { sigmaZ } from './sigma-z.ts';

/**
 * Limits for a rate when counts vary as chance alone would have it (u chart: Poisson counts over their exposure).
 * @param counts    counts by period; null where missing
 * @param exposure  chances by period, > 0; 0 or null makes the period missing
 * @param baseline  periods that fix the centre; default all
 * @returns  values, centre and limits in counts per unit of exposure; lower limit not below 0
 * Any n >= 1; trust limits from 12 periods, better 20. Source: Montgomery 7.3; R qicharts2. O(n).
 * @example uLimits([10, 12, 8], [5, 5, 5]).centre // 2
 */
export function uLimits(
  counts: readonly (number | null)[],
  exposure: readonly (number | null)[],
  baseline?: Baseline,
): ControlLimits {
  const { values, bases, centre } = ratioPoints(counts, exposure, baseline);
  const sigma = bases.map((n) => (n === null || centre === null ? null : Math.sqrt(centre / n)));
  return limitsAround(values, centre, sigma, 0);
}

/**
 * Limits for a rate whose level also varies between periods (Laney's u′ chart: u limits times sigma-Z).
 * @returns  as `uLimits`, and the sigma-Z used (null, and null limits, under two neighbouring points)
 * Source: Laney 2002, doi:10.1081/QEN-120006555; R qicharts2 "up". O(n).
 * @example uPrimeLimits([10, 12, 8], [5, 5, 5]).sigmaZ // 0.841…
 */
export function uPrimeLimits(
  counts: readonly (number | null)[],
  exposure: readonly (number | null)[],
  baseline?: Baseline,
): ControlLimits & { sigmaZ: number | null } {
  const plain = uLimits(counts, exposure, baseline);
  const factor = plain.centre === null ? null : sigmaZ(plain.values, plain.centre, plain.sigma, baseline);
  const sigma = plain.sigma.map((s) => (s === null || factor === null ? null : s * factor));
  return { ...limitsAround(plain.values, plain.centre, sigma, 0), sigmaZ: factor };
}
